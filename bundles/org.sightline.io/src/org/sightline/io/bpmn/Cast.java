/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SystemKind;
import org.sightline.model.customerprocess.UnitKind;

/** Makes those who act in lanes: customers, organisations, units, systems. The same name in the same place is the same one. */
final class Cast {

    private final Import run;
    private final Portfolio portfolio;
    private final NameWords words;
    private final Map<String, Customer> customers = new HashMap<>();
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, OrganizationUnit> units = new HashMap<>();
    private final Map<String, BusinessSystem> systems = new HashMap<>();

    Cast(Import run, Portfolio portfolio, NameWords words) {
        this.run = run;
        this.portfolio = portfolio;
        this.words = words;
    }

    Customer customer(Lane lane) {
        return customers.computeIfAbsent(lane.getName(), name -> {
            Customer customer = run.identify(run.factory().createCustomer(), "customer", lane.getId());
            customer.setName(name);
            portfolio.getCustomers().add(customer);
            return customer;
        });
    }

    /** @return the organisation of that pool's name; in the given role unless another pool made it already */
    Organization organization(Lane pool, OrganizationRole role) {
        return organizations.computeIfAbsent(pool.getName(), name -> {
            Organization organization = run.identify(run.factory().createOrganization(), "organization", pool.getId());
            organization.setName(name);
            organization.setRole(role);
            portfolio.getOrganizations().add(organization);
            return organization;
        });
    }

    /**
     * @param siblings units of an organisation or of a unit
     * @param owner id of that organisation or unit
     */
    OrganizationUnit unit(List<OrganizationUnit> siblings, String owner, Lane lane) {
        return units.computeIfAbsent(owner + ' ' + lane.getName(), key -> {
            OrganizationUnit unit = run.identify(run.factory().createOrganizationUnit(), "unit", lane.getId());
            unit.setName(lane.getName());
            unit.setKind(UnitKind.ROLE);
            siblings.add(unit);
            return unit;
        });
    }

    BusinessSystem system(Organization owner, Lane lane) {
        return systems.computeIfAbsent(owner.getId() + ' ' + lane.getName(), key -> {
            BusinessSystem system = run.identify(run.factory().createBusinessSystem(), "system", lane.getId());
            system.setName(lane.getName());
            system.setKind(words.isBatch(lane.getName()) ? SystemKind.BATCH : SystemKind.INTERACTIVE);
            owner.getSystems().add(system);
            return system;
        });
    }
}
