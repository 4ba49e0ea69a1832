/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.heads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.canvas.ChartLayers;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.figures.LineNameFigure;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class LineNamesTest extends DiagramTest {

    private static List<LineNameFigure> names(DiagramContext context) {
        return ((List<?>) context.viewer().root().getLayer(ChartLayers.HEADS).getChildren()).stream().filter(LineNameFigure.class::isInstance)
                .map(LineNameFigure.class::cast).toList();
    }

    @Test
    void namesOfLines_stayAtTheEdgeWhileScrolling() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        assertTrue(names(context).stream().allMatch(each -> each.getBounds().isEmpty()), "in their own places");
        context.viewer().canvas().scrollToX(120);
        user.settle();
        Screenshot.take("diagram-line-names");

        assertEquals(2, names(context).size());
        names(context).forEach(each -> assertEquals(context.viewer().root().area().x, each.getBounds().x, 1));
        context.viewer().root().zooming().zoomAt(new Point(0, 0), 1.5);
        user.settle();
        names(context).forEach(each -> assertEquals(context.viewer().root().area().x, each.getBounds().x, 1));
    }
}
