/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.present;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class PresentingTest extends DiagramTest {

    @Test
    void f11_presentsUntilEsc() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        context.viewer().getControl().setFocus();
        Shell workbench = window().getShell();

        user.press("F11");
        Shell presentation = Arrays.stream(Display.getCurrent().getShells())
                .filter(each -> each != workbench && each.isVisible() && each.getParent() == workbench).findFirst().orElseThrow();
        user.waitUntil("the presentation is in front", () -> Display.getCurrent().getActiveShell() == presentation);
        user.waitUntil("it covers the screen", () -> presentation.getSize().equals(size(presentation)));
        Screenshot.take("presentation-whole");
        user.press("Right");
        Screenshot.take("presentation-phase");

        user.press("Escape");
        assertTrue(presentation.isDisposed());
        user.waitUntil("the workbench is in front again", () -> Display.getCurrent().getActiveShell() == workbench);
    }

    private static Point size(Shell shell) {
        var bounds = shell.getMonitor().getBounds();
        return new Point(bounds.width, bounds.height);
    }
}
