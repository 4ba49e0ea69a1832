/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.diagram.ui.figures.BoxFigure;
import org.sightline.diagram.ui.figures.ElementFacts;

/** What a screen reader says of an item: what it is, its name, its facts, the note on it, and whether it is selected. */
final class AccessibleItem extends PartVoice {

    private final ItemPart part;

    AccessibleItem(ItemPart part) {
        this.part = part;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = ItemTexts.name(part.item());
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        event.result = Stream.concat(Stream.of(ElementFacts.of(part.item())), notes().map(ItemNote::text)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = (int) notes().count();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        event.children = notes().map(note -> note.voice().getAccessibleID()).toArray();
    }

    private Stream<ItemNote> notes() {
        return Stream.ofNullable((ItemNote) part.getEditPolicy(ItemNote.ROLE));
    }

    @Override
    protected Rectangle area() {
        IFigure figure = part.getFigure();
        return onDisplay(figure, figure instanceof BoxFigure box ? box.getHandleBounds() : figure.getBounds(), part.getViewer().getControl());
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_LISTITEM;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
        if (part.getSelected() != EditPart.SELECTED_NONE) {
            event.detail |= ACC.STATE_SELECTED;
        }
        if (part.hasFocus()) {
            event.detail |= ACC.STATE_FOCUSED;
        }
    }
}
