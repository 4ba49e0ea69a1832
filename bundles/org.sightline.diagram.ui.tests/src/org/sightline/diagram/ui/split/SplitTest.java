/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class SplitTest extends DiagramTest {

    @Test
    void split_givesTwoViewsThatScrollApartAndShareSelection() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        user.choose("Diagram", "Split", "One Above the Other");
        user.waitUntil("there are two views", () -> canvases(content()).size() == 2);
        FigureCanvas upper = canvases(content()).get(0);
        FigureCanvas lower = canvases(content()).get(1);
        int before = lower.getViewport().getViewLocation().x;
        upper.scrollTo(60, 0);
        assertEquals(before, lower.getViewport().getViewLocation().x);
        assertNotEquals(before, upper.getViewport().getViewLocation().x);
        DiagramContext other = activated(context, upper, lower);
        mouse(other).click(part(other, "Call the wholesaler"));
        assertEquals(name(other), name(context));
        Screenshot.take("split-above");

        user.choose("Diagram", "Split", "Side by Side");
        user.settle();
        assertEquals(2, canvases(content()).size(), "turned from its second half");
        assertEquals(upper.toDisplay(0, 0).y, lower.toDisplay(0, 0).y);
        assertTrue(user.sees(content(), ToolBar.class, SplitTest::isWholeWay), "no station is left out");
        Screenshot.take("split-beside");
        user.choose("Diagram", "Split", "Off");
        user.waitUntil("there is one view", () -> canvases(content()).size() == 1);
    }

    /** A tool bar leaves out what does not fit. */
    private static boolean isWholeWay(ToolBar bar) {
        boolean isWay = bar.getItemCount() > 0 && bar.getItem(0).getText().startsWith("Phone");
        return isWay && bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= bar.getSize().x;
    }

    @Test
    void edit_isShownInBothHalvesAtOnce() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        user.choose("Diagram", "Split", "One Above the Other");
        user.waitUntil("there are two views", () -> canvases(content()).size() == 2);
        DiagramContext other = activated(context, canvases(content()).toArray(FigureCanvas[]::new));
        mouse(other).click(part(other, "Answer the call"));
        user.press("F2");
        user.press("ctrl+a");
        user.type("Take the call");
        user.press("Return");

        assertEquals("Take the call", ((NamedElement) part(context, "Take the call").element()).getName());
        assertEquals("Take the call", ((NamedElement) part(other, "Take the call").element()).getName());
        Screenshot.take("split-edited");
        user.press("Delete");
        assertTrue(texts(context).equals(texts(other)) && !texts(other).contains("Take the call"), "deleted in both");
        page().activate(context.editor());
        user.press("ctrl+z");
        assertTrue(texts(context).equals(texts(other)) && texts(other).contains("Take the call"), "back in both");
    }

    private static List<String> texts(DiagramContext context) {
        return context.scene().scene().items().values().stream().map(SceneItem::element).filter(NamedElement.class::isInstance)
                .map(each -> ((NamedElement) each).getName()).sorted(Comparator.nullsFirst(Comparator.naturalOrder())).toList();
    }

    /** The half that the test did not open. */
    private DiagramContext activated(DiagramContext known, FigureCanvas... halves) {
        for (FigureCanvas each : halves) {
            if (each != known.viewer().getControl()) {
                user.clickAt(each, 40, 12);
            }
        }
        DiagramContext other = ((DiagramEditor) page().getActiveEditor()).context().orElseThrow();
        assertNotEquals(known, other);
        return other;
    }

    private static String name(DiagramContext context) {
        return ((NamedElement) context.selectedParts().get(0).element()).getName();
    }

    private static List<FigureCanvas> canvases(Composite parent) {
        List<FigureCanvas> found = new ArrayList<>();
        for (Control each : parent.getChildren()) {
            if (each instanceof FigureCanvas canvas && canvas.isVisible() && canvas.getSize().y > 0) {
                found.add(canvas);
            } else if (each instanceof Composite composite) {
                found.addAll(canvases(composite));
            }
        }
        return found;
    }
}
