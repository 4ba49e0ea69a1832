/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.view;

import java.util.List;
import java.util.stream.Stream;

import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;

/** Says for each kind of element what would make it right to show it in a customer view. */
final class Remedies extends SightlineSwitch<List<Remedy>> {

    private static final MessageBundle TEXTS = MessageBundle.of(Remedies.class);

    private final CustomerView view;

    Remedies(CustomerView view) {
        this.view = view;
    }

    List<Remedy> of(ViewElement element) {
        if (view.getProcess() == null) {
            return List.of(remedy(Remedy.Kind.PUT_INTO_PROCESS, ElementName.of(view)));
        }
        boolean isElsewhere = Scope.process(element) != null && Scope.process(element) != view.getProcess();
        return isElsewhere ? List.of(remedy(Remedy.Kind.CHOOSE_OTHER_VIEW, ElementName.of(element), ElementName.of(Scope.process(element))))
                : doSwitch(element);
    }

    @Override
    public List<Remedy> caseFlowNode(FlowNode node) {
        return List.of(remedy(Remedy.Kind.CONNECT_TO_CUSTOMER, ElementName.of(node)), remedy(Remedy.Kind.MOVE_TO_CUSTOMER, ElementName.of(node)));
    }

    @Override
    public List<Remedy> caseLane(Lane lane) {
        return List.of(remedy(Remedy.Kind.CONNECT_STEP_OF_LANE, ElementName.of(lane)));
    }

    @Override
    public List<Remedy> caseFlow(Flow flow) {
        return Stream.of(flow.getSource(), flow.getTarget()).filter(end -> end != null && !end.isCustomerFacing())
                .map(end -> remedy(Remedy.Kind.CONNECT_ENDS, ElementName.of(end))).toList();
    }

    @Override
    public List<Remedy> caseParticipant(Participant participant) {
        return List.of(remedy(Remedy.Kind.CONNECT_LANE_OF_PARTICIPANT, ElementName.of(participant)));
    }

    private static Remedy remedy(Remedy.Kind kind, Object... names) {
        return new Remedy(kind, TEXTS.get("remedy_" + kind.name(), names));
    }
}
