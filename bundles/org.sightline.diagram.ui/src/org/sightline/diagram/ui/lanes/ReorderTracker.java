/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.edit.lanes.LaneEdits;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.tool.ToolCommand;

/**
 * Gives a lane or phase another place: before or behind the one below the mouse; a lane also within it, over its middle, where the notation
 * has a tool for that.
 */
final class ReorderTracker extends HeadTracker {

    private static final double EDGE = 0.3;

    ReorderTracker(DiagramContext context, ItemPart part) {
        super(context, part);
    }

    /** The innermost row or the column below the mouse that is not dragged itself. */
    private Optional<SceneItem> below(Point mouse) {
        SceneItem found = null;
        for (SceneItem each : context().scene().scene().items().values()) {
            boolean kin = each.kind() == item().kind() && each.view() != null && !EcoreUtil.isAncestor(item().element(), each.element());
            found = kin && share(each, mouse) >= 0 && share(each, mouse) < 1 ? each : found;
        }
        return Optional.ofNullable(found);
    }

    /** How far down the row, or along the column, the mouse is: 0 to 1 within. */
    private double share(SceneItem each, Point mouse) {
        Rectangle bounds = each.bounds();
        return isRow() ? (mouse.y - bounds.y()) / bounds.height() : (mouse.x - bounds.x()) / bounds.width();
    }

    @Override
    Command edit(Point mouse) {
        return below(mouse).map(each -> edit(each, share(each, mouse))).filter(Command::canExecute).orElse(null);
    }

    private Command edit(SceneItem target, double share) {
        LaneEdits edits = new LaneEdits(context().document().domain());
        boolean behind = share >= 0.5;
        if (item().element() instanceof Phase phase && target.element() instanceof Phase other) {
            return edits.move(phase, index(phase, other, behind));
        }
        Optional<ToolCommand> within = share > EDGE && share < 1 - EDGE ? nesting(target) : Optional.empty();
        if (within.isPresent()) {
            return within.get();
        }
        boolean lanes = item().element() instanceof Lane && target.element() instanceof Lane;
        return lanes ? edits.move((Lane) item().element(), target.element().eContainer(), index(item().element(), target.element(), behind)) : null;
    }

    private Optional<ToolCommand> nesting(SceneItem target) {
        Box box = (Box) item().view();
        Box container = (Box) target.view();
        return context().tools().drops(container).stream().map(tool -> context().tools().drop(tool, box, container)).filter(ToolCommand::canExecute)
                .findFirst();
    }

    /** The place among the others that the container holds in the same list. */
    private static int index(EObject moved, EObject target, boolean behind) {
        List<Object> others = new ArrayList<>((List<?>) target.eContainer().eGet(target.eContainingFeature()));
        others.remove(moved);
        return others.indexOf(target) + (behind ? 1 : 0);
    }

    @Override
    double line(Point mouse) {
        Optional<SceneItem> target = below(mouse);
        if (target.isEmpty()) {
            return -1;
        }
        Rectangle bounds = target.get().bounds();
        boolean behind = share(target.get(), mouse) >= 0.5;
        return isRow() ? behind ? bounds.bottom() : bounds.y() : behind ? bounds.right() : bounds.x();
    }
}
