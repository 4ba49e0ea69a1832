/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.overview;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.edit.ElementTexts;

/** What a model has beside its diagrams, area by area, in the order in which it is shown. */
enum OverviewArea {

    /** The processes and their variants. */
    PROCESSES(Literals.PORTFOLIO__PROCESSES, Literals.CUSTOMER_PROCESS__PHASES),
    /** The organisations with all that they are made of. */
    ORGANIZATIONS(Literals.PORTFOLIO__ORGANIZATIONS, Literals.ORGANIZATION__UNITS, Literals.ORGANIZATION__SYSTEMS,
            Literals.ORGANIZATION__RESOURCE_POOLS, Literals.ORGANIZATION__CALENDARS),
    /** The customers and their personas. */
    CUSTOMERS(Literals.PORTFOLIO__CUSTOMERS, Literals.CUSTOMER__PERSONAS),
    /** The channels. */
    CHANNELS(Literals.PORTFOLIO__CHANNELS),
    /** The stages of customer tasks. */
    STAGES(Literals.PORTFOLIO__STAGES),
    /** The customer tasks. */
    TASKS(Literals.PORTFOLIO__CUSTOMER_TASKS),
    /** The causes and the contacts that they drive. */
    CAUSES(Literals.PORTFOLIO__CAUSES, Literals.CAUSE__CONTACT_DRIVERS);

    private final EReference feature;
    private final List<EReference> details;

    OverviewArea(EReference feature, EReference... details) {
        this.feature = feature;
        this.details = List.of(details);
    }

    /** @return the feature of the portfolio that holds its elements */
    EReference feature() {
        return feature;
    }

    /** @return the features of each element that hold what belongs to it */
    List<EReference> details() {
        return details;
    }

    /** @return what it is called */
    String title() {
        return ElementTexts.feature(feature);
    }
}
