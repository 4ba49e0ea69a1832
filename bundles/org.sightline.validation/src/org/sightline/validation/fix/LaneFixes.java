/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.ACTIVITY__SYSTEMS;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.BUSINESS_SYSTEM__KIND;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.LANE__REPRESENTS;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.LANE__ROLE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.NAMED_ELEMENT__NAME;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.SystemKind;
import org.sightline.model.customerprocess.util.SightlineSwitch;

/** Puts lanes and systems right. */
final class LaneFixes {

    private static final SightlineSwitch<LaneRole> ROLES = new SightlineSwitch<>() {
        @Override
        public LaneRole caseCustomer(Customer customer) {
            return LaneRole.CUSTOMER;
        }

        @Override
        public LaneRole caseOrganization(Organization organization) {
            return LaneRole.ORGANIZATION;
        }

        @Override
        public LaneRole caseOrganizationUnit(OrganizationUnit unit) {
            return LaneRole.UNIT;
        }

        @Override
        public LaneRole caseBusinessSystem(BusinessSystem system) {
            return LaneRole.SYSTEM;
        }
    };

    private LaneFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV05", Lane.class, LaneFixes::moveUp);
        fixes.add("CV06", BusinessSystem.class, LaneFixes::makeInteractive);
        fixes.add("CV07", Activity.class, (activity, system) -> Stream.concat(
                new FixPlan().remove(activity, ACTIVITY__SYSTEMS, system).as("fix_withoutSystem", system), makeInteractive((BusinessSystem) system)));
        fixes.add("CV11", Lane.class, LaneFixes::rename);
        fixes.add("CV12", Lane.class, lane -> Stream.concat(
                new FixPlan().set(lane, LANE__ROLE, ROLES.doSwitch(lane.getRepresents())).as("fix_laneRole", lane.getRepresents()),
                new FixPlan().set(lane, LANE__REPRESENTS, null).as("fix_representNothing", lane)));
        fixes.add("CV13", Lane.class, lane -> new FixPlan().delete(lane).as("fix_delete", lane));
    }

    /* Up to below the customer lanes that are on top already. */
    private static Stream<QuickFix> moveUp(Lane lane) {
        List<?> siblings = siblings(lane);
        int top = (int) siblings.stream().takeWhile(sibling -> holdsCustomer((Lane) sibling)).count();
        return new FixPlan().move(lane.eContainer(), lane.eContainingFeature(), lane, top).as("fix_moveToTop", lane);
    }

    private static boolean holdsCustomer(Lane lane) {
        return lane.getRole() == LaneRole.CUSTOMER || lane.getLanes().stream().anyMatch(LaneFixes::holdsCustomer);
    }

    private static List<?> siblings(Lane lane) {
        return (List<?>) lane.eContainer().eGet(lane.eContainingFeature());
    }

    private static Stream<QuickFix> makeInteractive(BusinessSystem system) {
        return new FixPlan().set(system, BUSINESS_SYSTEM__KIND, SystemKind.INTERACTIVE).as("fix_makeInteractive", system);
    }

    private static Stream<QuickFix> rename(Lane lane) {
        Set<String> taken = siblings(lane).stream().map(sibling -> ((NamedElement) sibling).getName()).collect(Collectors.toSet());
        String free = IntStream.iterate(2, number -> number + 1).mapToObj(number -> lane.getName() + " " + number).filter(name -> !taken.contains(name))
                .findFirst().orElseThrow();
        return new FixPlan().set(lane, NAMED_ELEMENT__NAME, free).as("fix_name", free);
    }
}
