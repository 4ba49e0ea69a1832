/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * Where a model keeps the things that its processes share, so that one can be found by its name or brought along. Finding costs O(things
 * of the kind).
 */
final class Shelves {

    private final Portfolio portfolio;
    private final CustomerProcess process;

    /** @param process where elements are pasted; null if outside of any process */
    Shelves(Portfolio portfolio, CustomerProcess process) {
        this.portfolio = portfolio;
        this.process = process;
    }

    /** @return the things of a kind with a name, those of the organisation or process at hand first */
    Optional<NamedElement> named(EClass type, String name) {
        return name.isEmpty() ? Optional.empty() : all(type).filter(type::isInstance).filter(each -> name.equals(each.getName()))
                .map(NamedElement.class::cast).findFirst();
    }

    private Stream<? extends NamedElement> all(EClass type) {
        if (type == SightlinePackage.Literals.PHASE) {
            return process == null ? Stream.of() : process.getPhases().stream();
        }
        List<? extends NamedElement> own = ofPortfolio(type);
        return own != null ? own.stream() : Stream.concat(organization().stream(), portfolio.getOrganizations().stream())
                .flatMap(each -> type == SightlinePackage.Literals.ORGANIZATION_UNIT ? units(each.getUnits()) : ofOrganization(each, type).stream());
    }

    private static Stream<OrganizationUnit> units(List<OrganizationUnit> units) {
        return units.stream().flatMap(unit -> Stream.concat(Stream.of(unit), units(unit.getUnits())));
    }

    /** @return the list of the model to which a new thing of a kind is added; empty if there is none */
    @SuppressWarnings("unchecked")
    Optional<List<EObject>> shelf(EClass type, Described holder) {
        List<? extends NamedElement> list = ofPortfolio(type);
        if (type == SightlinePackage.Literals.PHASE) {
            list = process == null ? null : process.getPhases();
        } else if (list == null) {
            list = organization(holder).map(each -> ofOrganization(each, type)).orElse(null);
        }
        return Optional.ofNullable((List<EObject>) (List<?>) list);
    }

    private Optional<Organization> organization(Described holder) {
        Predicate<Organization> isHolder = each -> holder != null && (each.getId().equals(holder.id())
                || !holder.name().isEmpty() && Objects.equals(each.getName(), holder.name()));
        return portfolio.getOrganizations().stream().filter(isHolder).findFirst().or(this::organization)
                .or(() -> portfolio.getOrganizations().stream().findFirst());
    }

    private Optional<Organization> organization() {
        return Optional.ofNullable(process).map(CustomerProcess::getOrganization);
    }

    private List<? extends NamedElement> ofPortfolio(EClass type) {
        return switch (type.getClassifierID()) {
            case SightlinePackage.CHANNEL -> portfolio.getChannels();
            case SightlinePackage.CUSTOMER_TASK -> portfolio.getCustomerTasks();
            case SightlinePackage.STAGE -> portfolio.getStages();
            case SightlinePackage.CAUSE -> portfolio.getCauses();
            case SightlinePackage.CUSTOMER -> portfolio.getCustomers();
            case SightlinePackage.ORGANIZATION -> portfolio.getOrganizations();
            case SightlinePackage.CUSTOMER_PROCESS -> portfolio.getProcesses();
            default -> null;
        };
    }

    private static List<? extends NamedElement> ofOrganization(Organization organization, EClass type) {
        return switch (type.getClassifierID()) {
            case SightlinePackage.BUSINESS_SYSTEM -> organization.getSystems();
            case SightlinePackage.ORGANIZATION_UNIT -> organization.getUnits();
            case SightlinePackage.RESOURCE_POOL -> organization.getResourcePools();
            case SightlinePackage.CALENDAR -> organization.getCalendars();
            default -> List.of();
        };
    }
}
