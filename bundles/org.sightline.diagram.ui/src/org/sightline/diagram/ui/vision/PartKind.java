/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.customerprocess.UnitKind;
import org.sightline.model.customerprocess.util.SightlineSwitch;

/** What parts of an enterprise there are, in the order in which they are offered. */
enum PartKind {

    /** Departments and teams. */
    DEPARTMENT,
    /** Roles and pools of people. */
    PERSON,
    /** Systems, interactive and batch. */
    SYSTEM,
    /** Organisations. */
    ORGANIZATION,
    /** Lanes that stand for nobody in particular. */
    LANE;

    private static final SightlineSwitch<PartKind> KINDS = new SightlineSwitch<>() {

        @Override
        public PartKind caseOrganizationUnit(OrganizationUnit unit) {
            return unit.getKind() == UnitKind.ROLE ? PERSON : DEPARTMENT;
        }

        @Override
        public PartKind caseResourcePool(ResourcePool pool) {
            return PERSON;
        }

        @Override
        public PartKind caseBusinessSystem(BusinessSystem system) {
            return SYSTEM;
        }

        @Override
        public PartKind caseOrganization(Organization organization) {
            return ORGANIZATION;
        }

        @Override
        public PartKind caseNamedElement(NamedElement other) {
            return LANE;
        }
    };

    static PartKind of(NamedElement part) {
        return KINDS.doSwitch(part);
    }
}
