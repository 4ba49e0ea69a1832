/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.create;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.FollowedCommand;
import org.sightline.diagram.ui.live.Columns;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.edit.lanes.LaneEdits;
import org.sightline.model.edit.move.MoveEdits;
import org.sightline.render.scene.SceneItem;

/**
 * Lets a new phase begin where the person clicked: behind the phase there, whose steps at the right of the click come into it.
 *
 * <pre>
 *   |  Order            |            |  Order  | New phase |
 *   |  (a) -> (b)  X  (c) |   becomes  |  (a) -> (b) | (c)   |
 * </pre>
 */
final class NewPhase {

    private final DiagramContext context;

    NewPhase(DiagramContext context) {
        this.context = context;
    }

    /**
     * @param creation makes elements
     * @param x where the person clicked, from the left edge of the chart
     * @return the same, followed by what lets a new phase begin there
     */
    Command at(Command creation, double x) {
        return new FollowedCommand(creation, created -> {
            CompoundCommand all = new CompoundCommand();
            created.stream().filter(Phase.class::isInstance).map(Phase.class::cast).findFirst().ifPresent(each -> begin(each, x, all));
            return all;
        });
    }

    private void begin(Phase phase, double x, CompoundCommand all) {
        Columns.at(context.scene().scene(), x).filter(each -> each.eContainer() == phase.eContainer()).ifPresent(before -> {
            List<Phase> phases = ((CustomerProcess) phase.eContainer()).getPhases();
            append(all, new LaneEdits(context.document().domain()).move(phase, phases.indexOf(before) + 1));
            List<FlowNode> behind = behind(before, x);
            if (!behind.isEmpty()) {
                append(all, new MoveEdits(context.document().domain()).moveToPhase(behind, phase));
            }
        });
    }

    private List<FlowNode> behind(Phase before, double x) {
        return context.scene().scene().items().values().stream().filter(each -> each.bounds().centreX() > x).map(SceneItem::element)
                .filter(FlowNode.class::isInstance).map(FlowNode.class::cast)
                .filter(each -> each.getPhase() == before && each.eContainer() instanceof Lane).distinct().toList();
    }

    private static void append(CompoundCommand all, Command command) {
        if (command.canExecute()) {
            all.append(command);
        }
    }
}
