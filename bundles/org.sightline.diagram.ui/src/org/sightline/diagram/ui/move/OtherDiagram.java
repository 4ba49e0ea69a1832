/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.parts.ItemPart;

/**
 * A place of another open diagram in sight, over which the mouse is while the button is held down in a first one.
 *
 * @param context the other diagram
 * @param place where the mouse is, in its chart
 * @param part what takes steps there: a row, a container or a flow; null for none of these
 */
record OtherDiagram(DiagramContext context, Point place, ItemPart part) {

    /**
     * @param from the diagram in which the button went down
     * @param location where the mouse is, on its canvas
     * @return the other diagram there; empty while the mouse is over the first one, or over none
     */
    static Optional<OtherDiagram> at(DiagramContext from, Point location) {
        Control canvas = from.viewer().getControl();
        if (canvas.getBounds().width > location.x && canvas.getBounds().height > location.y && location.x >= 0 && location.y >= 0) {
            return Optional.empty();
        }
        org.eclipse.swt.graphics.Point display = canvas.toDisplay(location.x, location.y);
        return open().filter(other -> other != from && covers(other.viewer().getControl(), display)).findFirst().map(other -> at(other, display));
    }

    private static Stream<DiagramContext> open() {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getActivePage).filter(Objects::nonNull)
                .flatMap(OtherDiagram::inSight);
    }

    private static Stream<DiagramContext> inSight(IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences()).map(OtherDiagram::editor).filter(DiagramEditor.class::isInstance).map(DiagramEditor.class::cast)
                .flatMap(each -> each.context().stream());
    }

    private static IEditorPart editor(IEditorReference reference) {
        return reference.getEditor(false);
    }

    private static boolean covers(Control canvas, org.eclipse.swt.graphics.Point display) {
        org.eclipse.swt.graphics.Point place = canvas.toControl(display);
        return canvas.isVisible() && place.x >= 0 && place.y >= 0 && place.x < canvas.getSize().x && place.y < canvas.getSize().y;
    }

    private static OtherDiagram at(DiagramContext other, org.eclipse.swt.graphics.Point display) {
        org.eclipse.swt.graphics.Point place = other.viewer().getControl().toControl(display);
        Point location = new Point(place.x, place.y);
        EditPart found = other.viewer().findObjectAtExcluding(location, List.of(), part -> part instanceof ItemPart item && isTarget(item));
        Point scrolled = other.viewer().canvas().getViewport().getViewLocation();
        double zoom = other.viewer().root().zoom();
        Point inChart = new Point((int) Math.round((location.x + scrolled.x) / zoom), (int) Math.round((location.y + scrolled.y) / zoom));
        return new OtherDiagram(other, inChart, found instanceof ItemPart item ? item : null);
    }

    private static boolean isTarget(ItemPart part) {
        return switch (part.item().kind()) {
            case BAND, CONTAINER, EDGE -> true;
            default -> false;
        };
    }
}
