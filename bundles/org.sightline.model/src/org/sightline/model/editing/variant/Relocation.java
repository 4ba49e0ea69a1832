/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.util.SightlineSwitch;

/**
 * Moves a process from one organisation to another. Departments, systems and resource pools are replaced by those of the same name;
 * where the other organisation has none, the lane keeps its name and nobody claims to know who stands behind it.
 */
final class Relocation {

    private final Organization from;
    private final Organization to;

    Relocation(Organization from, Organization to) {
        this.from = from;
        this.to = to;
    }

    void apply(CustomerProcess process) {
        process.setOrganization(to);
        SightlineSwitch<Object> adaptation = new Adaptation();
        process.eAllContents().forEachRemaining(adaptation::doSwitch);
    }

    private final class Adaptation extends SightlineSwitch<Object> {

        @Override
        public Object caseLane(Lane lane) {
            Participant former = lane.getRepresents();
            if (former == from && from != null) {
                lane.setName(from.getName() != null && from.getName().equals(lane.getName()) ? to.getName() : lane.getName());
                lane.setRepresents(to);
            } else if (belongs(former)) {
                lane.setRepresents(counterpart(former).orElse(null));
            }
            return null;
        }

        @Override
        public Object caseActivity(Activity activity) {
            List<BusinessSystem> systems = new ArrayList<>();
            activity.getSystems().forEach(each -> (belongs(each) ? counterpart(each) : Optional.of(each)).ifPresent(systems::add));
            activity.getSystems().clear();
            activity.getSystems().addAll(systems);
            if (belongs(activity.getResourcePool())) {
                activity.setResourcePool(counterpart(activity.getResourcePool()).orElse(null));
            }
            return null;
        }
    }

    private boolean belongs(NamedElement element) {
        return element != null && from != null && EcoreUtil.isAncestor(from, element) && element != from;
    }

    @SuppressWarnings("unchecked")
    private <T extends NamedElement> Optional<T> counterpart(T element) {
        List<EObject> candidates = new ArrayList<>();
        to.eAllContents().forEachRemaining(candidates::add);
        return candidates.stream().filter(each -> each.eClass() == element.eClass()).map(each -> (T) each)
                .filter(each -> element.getName() != null && element.getName().equals(each.getName())).findFirst();
    }
}
