/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.lanes;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.move.LaneMoves;
import org.sightline.model.messages.MessageBundle;

/** Adding lanes, changing the order of lanes and phases, and which lane stands in which; see {@link LaneMoves}. Members go along. */
public final class LaneEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(LaneEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public LaneEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /**
     * @param lane a lane
     * @param owner the lane, process or inside of a sub-process that is to hold it
     * @param index its place among the other lanes there
     * @return why it cannot be moved there; empty if it can
     */
    public Optional<String> refusal(Lane lane, EObject owner, int index) {
        return LaneMoves.refusal(lane, owner, index);
    }

    /**
     * @param lane a lane
     * @param owner the lane, process or inside of a sub-process that is to hold it
     * @param index its place among the other lanes there
     * @return the edit; its result is the lane
     */
    public Command move(Lane lane, EObject owner, int index) {
        return domain.checked(refusal(lane, owner, index), TEXTS.get("lane_label", EditNames.of(lane)), () -> List.of(LaneMoves.move(lane, owner, index)));
    }

    /**
     * @param lane a lane
     * @return the edit that adds a lane of the same role below it; its result is the new one
     */
    public Command addBelow(Lane lane) {
        return domain.checked(Optional.empty(), TEXTS.get("lane_below", EditNames.of(lane)), () -> {
            Lane fresh = SightlineFactory.eINSTANCE.createLane();
            fresh.setName(TEXTS.get("lane_new"));
            fresh.setRole(lane.getRole());
            List<Lane> siblings = Scope.lanes(lane.eContainer());
            siblings.add(siblings.indexOf(lane) + 1, fresh);
            return List.of(fresh);
        });
    }

    /**
     * @param phase a phase
     * @param index its place among the other phases of its process
     * @return why it cannot be moved there; empty if it can
     */
    public Optional<String> refusal(Phase phase, int index) {
        boolean isPlace = phase.eContainer() instanceof CustomerProcess process && index >= 0 && index < process.getPhases().size()
                && process.getPhases().get(index) != phase;
        return isPlace ? Optional.empty() : Optional.of(TEXTS.get("phase_same"));
    }

    /**
     * @param phase a phase
     * @param index its place among the other phases of its process
     * @return the edit; its result is the phase
     */
    public Command move(Phase phase, int index) {
        return domain.checked(refusal(phase, index), TEXTS.get("lane_label", EditNames.of(phase)), () -> {
            ((CustomerProcess) phase.eContainer()).getPhases().move(index, phase);
            return List.of(phase);
        });
    }
}
