/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.SharedCursors;
import org.sightline.diagram.ui.canvas.PartDrag;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.ModelCommand;
import org.sightline.diagram.ui.feedback.TargetGlow;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.diagram.ui.snap.Snapping;
import org.sightline.render.scene.ItemKind;

/**
 * Follows the mouse while steps are dragged: their outlines move along with their flows, what would take them lights up, and where they may
 * not go the mouse says so. With Ctrl copies of them go there.
 */
final class MoveTracker extends PartDrag {

    private final DiagramContext context;
    private final MoveFeedback feedback;
    private final TargetGlow glow;
    private List<ItemPart> dragged = List.of();
    private DragElsewhere elsewhere;
    private Copying copying;
    private Snapping snapping;
    private boolean isCopy;
    private Point origin;
    private org.eclipse.emf.common.command.Command move;

    MoveTracker(DiagramContext context, ItemPart part) {
        super(part);
        this.context = context;
        feedback = new MoveFeedback(context);
        glow = new TargetGlow(context);
    }

    @Override
    protected boolean handleButtonDown(int button) {
        origin = inChart(getLocation());
        return super.handleButtonDown(button);
    }

    private Point inChart(Point location) {
        Point place = location.getCopy();
        ((ItemPart) getSourceEditPart()).getFigure().translateToRelative(place);
        return place;
    }

    @Override
    protected void start() {
        dragged = movable();
        elsewhere = new DragElsewhere(context, dragged);
        copying = new Copying(context, dragged);
        snapping = new Snapping(context, (ItemPart) getSourceEditPart(), dragged);
    }

    /** What is selected and stands on its own: what sits on another one's border goes along with that. */
    private List<ItemPart> movable() {
        List<ItemPart> parts = new ArrayList<>();
        for (ItemPart each : context.selectedParts()) {
            boolean node = each.item().kind() == ItemKind.NODE || each.item().kind() == ItemKind.CONTAINER;
            if (node && !isAmong(each, context.selectedParts())) {
                parts.add(each);
            }
        }
        return parts;
    }

    private boolean isAmong(ItemPart part, Collection<ItemPart> others) {
        String parent = part.item().parent();
        return others.stream().anyMatch(each -> each.item().key().equals(parent) && each.item().kind() != ItemKind.BAND);
    }

    @Override
    protected void follow() {
        if (dragged.isEmpty()) {
            return;
        }
        isCopy = getCurrentInput().isControlKeyDown();
        setDefaultCursor(isCopy ? SharedCursors.CURSOR_TREE_ADD : null);
        if (elsewhere.follow(getLocation(), isCopy)) {
            move = null;
            setCurrentCommand(elsewhere.isAllowed() ? new ModelCommand(IdentityCommand.INSTANCE) : null);
            feedback.hide();
            glow.hide();
            return;
        }
        Point now = inChart(getLocation());
        Point by = snapping.snapped(now.x - origin.x, now.y - origin.y);
        int dx = by.x;
        int dy = by.y;
        ItemPart target = target();
        if (isCopy) {
            move = target == null ? null : copying.command(context, target, Copying.boxes(dragged, dx, dy));
            feedback.show(Copying.boxes(dragged, dx, dy));
        } else {
            move = new MoveRules(context).command(dragged, target, dx, dy, now);
            feedback.show(dragged, dx, dy);
        }
        feedback.showLines(snapping.upright(), snapping.level());
        setCurrentCommand(move == null ? null : new ModelCommand(move));
        if (target == null || !isCopy && stays(target)) {
            glow.hide();
        } else {
            glow.show(target, move != null);
        }
    }

    private boolean stays(ItemPart target) {
        return dragged.stream().allMatch(each -> target.item().key().equals(each.item().parent()));
    }

    private ItemPart target() {
        List<Object> own = new ArrayList<>();
        for (ItemPart each : dragged) {
            own.add(each.getFigure());
            for (Object edge : each.getSourceConnections()) {
                own.add(((ItemPart) edge).getFigure());
            }
            for (Object edge : each.getTargetConnections()) {
                own.add(((ItemPart) edge).getFigure());
            }
        }
        EditPart found = context.viewer().findObjectAtExcluding(getLocation(), own, part -> part instanceof ItemPart item && isTarget(item, isCopy));
        return found instanceof ItemPart item ? item : null;
    }

    /** A copy goes into no flow. */
    private static boolean isTarget(ItemPart part, boolean isCopy) {
        return switch (part.item().kind()) {
            case BAND, CONTAINER -> true;
            case EDGE -> !isCopy;
            default -> false;
        };
    }

    @Override
    protected void finish() {
        if (move != null && move.canExecute()) {
            if (isCopy) {
                context.executeAndSelect(move);
            } else {
                context.document().execute(move);
            }
        }
        elsewhere.finish();
    }

    @Override
    protected void erase() {
        feedback.hide();
        glow.hide();
        if (elsewhere != null) {
            elsewhere.hide();
        }
    }
}
