/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Portfolio;

/**
 * Decides who acts in each lane, once it is known which are the customer's. The organisation is that of {@link SubjectPool};
 * other pools are external, or systems if their names say so. Lanes in a pool are units of its organisation, or systems. A
 * process without participants that is called is done by whoever calls it.
 */
final class RoleAssigner {

    private final Import run;
    private final Portfolio portfolio;
    private final CallBuilder calls;
    private final NameWords words;
    private final Cast cast;
    private final SubjectPool subjects;
    private final Set<CustomerProcess> assigned = new HashSet<>();
    private Organization subject;

    RoleAssigner(Import run, Portfolio portfolio, NameWords words, CallBuilder calls) {
        this.run = run;
        this.portfolio = portfolio;
        this.calls = calls;
        this.words = words;
        this.cast = new Cast(run, portfolio, words);
        this.subjects = new SubjectPool(words);
    }

    /** @param rows the customer's pools and lanes */
    void assign(List<LaneRow> rows) {
        rows.forEach(row -> giveToCustomer(row.lane(), cast.customer(row.lane())));
        portfolio.getProcesses().forEach(this::assign);
        for (CustomerProcess process : portfolio.getProcesses()) {
            setInitiators(process);
            putCustomerOnTop(process.getLanes());
        }
    }

    private void giveToCustomer(Lane lane, Customer customer) {
        lane.setRole(LaneRole.CUSTOMER);
        lane.setRepresents(customer);
        lane.getLanes().forEach(inner -> giveToCustomer(inner, customer));
    }

    private void assign(CustomerProcess process) {
        if (!assigned.add(process)) {
            return;
        }
        process.setCustomer(customerOf(process.getLanes()).orElse(null));
        Activity caller = calls.callerOf(process);
        if (caller != null && run.isStandalone(process) && LaneTree.processOf(caller) != process) {
            assign(LaneTree.processOf(caller));
            giveToCaller(process, caller);
        } else {
            assignPools(process);
        }
    }

    private static Optional<Customer> customerOf(List<Lane> lanes) {
        for (Lane lane : lanes) {
            if (lane.getRole() == LaneRole.CUSTOMER) {
                return Optional.of((Customer) lane.getRepresents());
            }
            Optional<Customer> inner = customerOf(lane.getLanes());
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private void giveToCaller(CustomerProcess process, Activity caller) {
        CustomerProcess callingProcess = LaneTree.processOf(caller);
        Lane pool = process.getLanes().get(0);
        Lane model = pool.getLanes().isEmpty() ? LaneTree.laneOf(caller) : LaneTree.poolOf(caller);
        process.setOrganization(callingProcess.getOrganization());
        if (process.getCustomer() == null) {
            process.setCustomer(callingProcess.getCustomer());
        }
        pool.setName(model.getName());
        if (model.getRole() == LaneRole.CUSTOMER) {
            giveToCustomer(pool, (Customer) model.getRepresents());
            return;
        }
        pool.setRole(model.getRole());
        pool.setRepresents(model.getRepresents());
        if (LaneTree.poolOf(model).getRepresents() instanceof Organization organization) {
            castLanes(pool, organization, organization.getUnits(), organization.getId());
        }
    }

    private void assignPools(CustomerProcess process) {
        Optional<Lane> found = subjects.find(process);
        if (found.isEmpty()) {
            return;
        }
        Lane subjectPool = found.get();
        Organization organization = subjectOf(process, subjectPool);
        process.setOrganization(organization);
        for (Lane pool : process.getLanes()) {
            if (pool == subjectPool) {
                pool.setRole(LaneRole.ORGANIZATION);
                pool.setRepresents(organization);
                castLanes(pool, organization, organization.getUnits(), organization.getId());
            } else if (pool.getRole() != LaneRole.CUSTOMER) {
                assignOtherPool(pool, organization);
            }
        }
    }

    /** A process without participants says nothing of its organisation: it is the one that the file is about. */
    private Organization subjectOf(CustomerProcess process, Lane pool) {
        if (subject == null || !run.isStandalone(process)) {
            Organization organization = cast.organization(pool, OrganizationRole.SUBJECT);
            organization.setRole(OrganizationRole.SUBJECT);
            subject = subject == null ? organization : subject;
            return organization;
        }
        pool.setName(subject.getName());
        return subject;
    }

    private void assignOtherPool(Lane pool, Organization organization) {
        if (words.isSystem(pool.getName())) {
            pool.setRole(LaneRole.SYSTEM);
            pool.setRepresents(cast.system(organization, pool));
            castLanes(pool, organization, organization.getUnits(), organization.getId());
        } else {
            Organization partner = cast.organization(pool, OrganizationRole.PARTNER);
            pool.setRole(LaneRole.EXTERNAL);
            pool.setRepresents(partner);
            castLanes(pool, partner, partner.getUnits(), partner.getId());
        }
    }

    private void castLanes(Lane around, Organization organization, EList<OrganizationUnit> units, String owner) {
        for (Lane lane : around.getLanes()) {
            if (lane.getRole() == LaneRole.CUSTOMER) {
                continue;
            }
            if (words.isSystem(lane.getName())) {
                lane.setRole(LaneRole.SYSTEM);
                lane.setRepresents(cast.system(organization, lane));
                castLanes(lane, organization, units, owner);
            } else {
                OrganizationUnit unit = cast.unit(units, owner, lane);
                lane.setRole(LaneRole.UNIT);
                lane.setRepresents(unit);
                castLanes(lane, organization, unit.getUnits(), unit.getId());
            }
        }
    }

    private static void setInitiators(CustomerProcess process) {
        for (Flow flow : process.getFlows()) {
            if (flow instanceof MessageFlow message) {
                boolean customer = LaneTree.isWithCustomer(flow.getSource());
                message.setInitiator(customer ? Initiator.CUSTOMER : Initiator.PROVIDER);
            }
        }
    }

    private void putCustomerOnTop(EList<Lane> lanes) {
        int top = 0;
        for (Lane lane : new ArrayList<>(lanes)) {
            if (LaneTree.holdsCustomer(lane)) {
                if (lanes.indexOf(lane) != top) {
                    lanes.move(top, lane);
                    run.notes().addGeneral(ImportNote.Kind.ADAPTED, "note_onTop", lane.getName());
                }
                top++;
                putCustomerOnTop(lane.getLanes());
            }
        }
    }
}
