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
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.ModelCommand;
import org.sightline.diagram.ui.feedback.TargetGlow;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.render.scene.ItemKind;

/**
 * Follows the mouse while steps are dragged: their outlines move along with their flows, what would take them lights up, and where they may
 * not go the mouse says so.
 */
final class MoveTracker extends SelectEditPartTracker {

    private final DiagramContext context;
    private final MoveFeedback feedback;
    private final TargetGlow glow;
    private List<ItemPart> dragged = List.of();
    private Point start;
    private org.eclipse.emf.common.command.Command move;

    MoveTracker(DiagramContext context, ItemPart part) {
        super(part);
        this.context = context;
        feedback = new MoveFeedback(context);
        glow = new TargetGlow(context);
        Display display = context.viewer().getControl().getDisplay();
        setDisabledCursor(display.getSystemCursor(SWT.CURSOR_NO));
    }

    @Override
    protected boolean handleButtonDown(int button) {
        start = inChart(getLocation());
        return super.handleButtonDown(button);
    }

    private Point inChart(Point location) {
        Point place = location.getCopy();
        ((ItemPart) getSourceEditPart()).getFigure().translateToRelative(place);
        return place;
    }

    @Override
    protected boolean handleDragStarted() {
        boolean started = stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
        if (started) {
            dragged = movable();
        }
        return started;
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
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS) && !dragged.isEmpty()) {
            updateAutoexposeHelper();
            follow();
        }
        return true;
    }

    private void follow() {
        Point now = inChart(getLocation());
        int dx = now.x - start.x;
        int dy = now.y - start.y;
        ItemPart target = target();
        move = new MoveRules(context).command(dragged, target, dx, dy, now);
        setCurrentCommand(move == null ? null : new ModelCommand(move));
        feedback.show(dragged, dx, dy);
        if (target == null || stays(target)) {
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
        EditPart found = context.viewer().findObjectAtExcluding(getLocation(), own, part -> part instanceof ItemPart item && isTarget(item));
        return found instanceof ItemPart item ? item : null;
    }

    private static boolean isTarget(ItemPart part) {
        return switch (part.item().kind()) {
            case BAND, CONTAINER, EDGE -> true;
            default -> false;
        };
    }

    /** The chart was scrolled below the mouse. */
    @Override
    protected void handleAutoexpose() {
        if (isInState(STATE_DRAG_IN_PROGRESS) && !dragged.isEmpty()) {
            follow();
        }
    }

    /** What counts is where the button was let go: the last movement before may not have been told, and the chart may have been scrolled since. */
    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS) && !dragged.isEmpty()) {
            follow();
        }
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            erase();
            if (move != null && move.canExecute()) {
                context.document().execute(move);
            }
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    protected boolean handleKeyDown(org.eclipse.swt.events.KeyEvent event) {
        if (event.keyCode == SWT.ESC && isInState(STATE_DRAG_IN_PROGRESS)) {
            erase();
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleKeyDown(event);
    }

    private void erase() {
        feedback.hide();
        glow.hide();
    }

    @Override
    public void deactivate() {
        erase();
        super.deactivate();
    }
}
