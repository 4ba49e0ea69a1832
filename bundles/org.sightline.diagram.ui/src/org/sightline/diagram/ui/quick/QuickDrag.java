/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.sightline.diagram.ui.canvas.HandleDrag;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.feedback.TargetGlow;
import org.sightline.diagram.ui.parts.ItemPart;

/** Follows a handle that is dragged: a line leads from the item to the mouse, and what it would join lights up. */
class QuickDrag extends HandleDrag {

    private final DiagramContext context;
    private final QuickMaker maker;
    private final ItemPart origin;
    private final QuickDrop drop;
    private final LinkFeedback feedback;
    private final TargetGlow glow;
    private Optional<Command> command = Optional.empty();

    QuickDrag(DiagramContext context, QuickMaker maker, ItemPart origin, QuickDrop drop) {
        super(context.viewer(), SWT.CURSOR_HAND);
        this.context = context;
        this.maker = maker;
        this.origin = origin;
        this.drop = drop;
        feedback = new LinkFeedback(context);
        glow = new TargetGlow(context);
    }

    @Override
    protected final void follow() {
        Point mouse = getLocation().getCopy();
        origin.getFigure().translateToRelative(mouse);
        EditPart found = context.viewer().findObjectAtExcluding(getLocation(), List.of(origin.getFigure()),
                part -> part instanceof ItemPart item && isTarget(item));
        show(found instanceof ItemPart item ? item : null, mouse);
    }

    private static boolean isTarget(ItemPart part) {
        return switch (part.item().kind()) {
            case BAND, CONTAINER, NODE -> true;
            case MARK -> JoinDrop.isNode(part);
            default -> false;
        };
    }

    /**
     * @param target what would be joined, or takes what is made
     * @param place where that is, in the chart
     */
    final void show(ItemPart target, Point place) {
        command = drop.command(target, place);
        setCursor(command.isPresent() ? getDefaultCursor() : getDisabledCursor());
        boolean joins = JoinDrop.isNode(target) && !target.item().key().equals(origin.item().parent());
        if (joins) {
            feedback.join(origin, target, command.isPresent());
            drop.refusal(target).ifPresent(reason -> feedback.tell(target, reason));
        } else {
            feedback.lead(origin, place, drop.makes());
        }
        if (joins) {
            glow.show(target, command.isPresent());
        } else {
            glow.hide();
        }
    }

    /** After the press is over: the click may open a menu. */
    @Override
    protected void click() {
        context.viewer().getControl().getDisplay().asyncExec(this::clicked);
    }

    private void clicked() {
        if (context.viewer().getControl() != null) {
            drop.click();
        }
    }

    @Override
    protected final void finish() {
        command.ifPresent(maker::execute);
        command = Optional.empty();
    }

    @Override
    protected final void erase() {
        feedback.hide();
        glow.hide();
    }
}
