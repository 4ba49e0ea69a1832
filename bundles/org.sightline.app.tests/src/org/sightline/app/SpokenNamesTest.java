/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.sightline.io.OutputException;
import org.sightline.ui.driver.NamelessControls;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.WorkbenchTest;

/** That a screen reader has a name for whatever can have the focus in the views of the workbench. Other tests see to what they open. */
class SpokenNamesTest extends WorkbenchTest {

    @Test
    void everyView_namesAllThatCanHaveTheFocus() throws OutputException {
        open(PhoneOrder.write(folder));
        List<String> nameless = new ArrayList<>();
        List<IViewDescriptor> own = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(each -> each.getId().startsWith("org.sightline.")).toList();
        for (IViewDescriptor each : own) {
            IViewPart view = view(each.getId(), IViewPart.class);
            Shell window = view.getSite().getShell();
            NamelessControls.in(window).forEach(found -> nameless.add(each.getId() + ": " + found));
        }
        assertEquals(List.of(), nameless);
    }
}
