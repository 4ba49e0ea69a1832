/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.CUSTOMER_PROCESS__BASELINE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.CUSTOMER_PROCESS__CUSTOMER;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.CUSTOMER_PROCESS__ORGANIZATION;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FLOW_CONTAINER__LANES;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.LANE__ROLE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ProcessKind;
import org.sightline.model.customerprocess.SightlineFactory;

/** Says whose process a process is, and what it changes. */
final class ProcessFixes {

    /** A menu with more choices is no help. */
    private static final int CHOICES = 5;

    private ProcessFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV08", CustomerProcess.class, process -> choices(process, CUSTOMER_PROCESS__CUSTOMER, portfolio(process).getCustomers(), "fix_customer"));
        fixes.add("CV09", CustomerProcess.class, process -> choices(process, CUSTOMER_PROCESS__ORGANIZATION,
                portfolio(process).getOrganizations().stream().filter(one -> one.getRole() != OrganizationRole.PARTNER).toList(), "fix_organization"));
        fixes.add("CV10", CustomerProcess.class, ProcessFixes::customerLane);
        fixes.add("CV77", CustomerProcess.class, process -> choices(process, CUSTOMER_PROCESS__BASELINE, baselines(process), "fix_baseline"));
        fixes.add("CV78", CustomerProcess.class, process -> new FixPlan().set(process, CUSTOMER_PROCESS__BASELINE, null).as("fix_noBaseline", process.getBaseline()));
    }

    private static Portfolio portfolio(CustomerProcess process) {
        return process.getPortfolio();
    }

    /* What a lane of the process stands for comes first. */
    private static Stream<QuickFix> choices(CustomerProcess process, EReference feature, List<? extends NamedElement> candidates, String key) {
        List<Participant> acting = process.getLanes().stream().map(Lane::getRepresents).toList();
        return candidates.stream().sorted(Comparator.comparing((NamedElement candidate) -> !acting.contains(candidate))).limit(CHOICES)
                .flatMap(candidate -> new FixPlan().set(process, feature, candidate).as(key, candidate));
    }

    private static Stream<QuickFix> customerLane(CustomerProcess process) {
        Optional<Lane> ofCustomer = process.getLanes().stream().filter(lane -> lane.getRepresents() instanceof Customer).findFirst();
        if (ofCustomer.isPresent()) {
            Lane lane = ofCustomer.get();
            FixPlan plan = new FixPlan().set(lane, LANE__ROLE, LaneRole.CUSTOMER);
            return (process.getLanes().indexOf(lane) == 0 ? plan : plan.move(process, FLOW_CONTAINER__LANES, lane, 0)).as("fix_makeCustomerLane", lane);
        }
        Lane lane = SightlineFactory.eINSTANCE.createLane();
        lane.setRole(LaneRole.CUSTOMER);
        lane.setRepresents(process.getCustomer());
        lane.setName(process.getCustomer() == null ? null : process.getCustomer().getName());
        return new FixPlan().insert(process, FLOW_CONTAINER__LANES, 0, lane).as("fix_addCustomerLane");
    }

    /* Processes of the same organisation that are as they are. */
    private static List<CustomerProcess> baselines(CustomerProcess process) {
        return portfolio(process).getProcesses().stream().filter(other -> other != process && other.getKind() == ProcessKind.AS_IS)
                .filter(other -> other.getOrganization() == process.getOrganization()).toList();
    }
}
