/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.sightline.validation.RuleCase.rule;
import static org.sightline.validation.Sample.FACTORY;
import static org.sightline.validation.Sample.activity;
import static org.sightline.validation.Sample.named;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.SystemKind;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;

/** Cases of the rules about customer views, processes and lanes. */
final class ViewAndLaneCases {

    private ViewAndLaneCases() {
    }

    static List<RuleCase> cases() {
        return List.of(
                rule("CV01", s -> shows(s, s.order, s.pack), s -> shows(s, s.order, s.take, s.acmeLane)),
                rule("CV02", s -> singleEntity(s, s.acmeLane, frontOffice(s)), s -> singleEntity(s, s.buyerLane, s.acmeLane)),
                rule("CV03", s -> shows(s, activity(s.copy("Complaint"), "Order")), s -> shows(s, s.order)),
                rule("CV04", s -> hides(shows(s, s.order, s.take), s.take), s -> hides(shows(s, s.order), s.take)),
                rule("CV05", s -> second(s, s.buyerLane), s -> second(s, s.lane("Colleague", LaneRole.CUSTOMER))),
                rule("CV06", s -> met(s, system(s, SystemKind.BATCH)), s -> met(s, system(s, SystemKind.INTERACTIVE))),
                rule("CV07", s -> uses(s.order, system(s, SystemKind.BATCH)), s -> uses(s.take, system(s, SystemKind.BATCH))),
                rule("CV08", s -> {
                    s.process.setCustomer(null);
                    return s.process;
                }, s -> s.process.setCustomer(s.buyer)),
                rule("CV09", s -> {
                    s.process.setOrganization(null);
                    return s.process;
                }, s -> s.process.setOrganization(s.acme)),
                rule("CV10", s -> {
                    s.buyerLane.setRole(LaneRole.EXTERNAL);
                    return s.process;
                }, s -> s.acmeLane.getLanes().add(s.buyerLane)),
                rule("CV11", s -> s.lane("Acme", LaneRole.UNIT), s -> s.acmeLane.getLanes().add(s.lane("Acme", LaneRole.UNIT))),
                rule("CV12", s -> {
                    s.acmeLane.setRepresents(s.buyer);
                    return s.acmeLane;
                }, s -> s.acmeLane.setRepresents(s.acme)),
                rule("CV13", s -> s.lane("Idle", LaneRole.UNIT), s -> s.message(s.order, s.lane("Bank", LaneRole.EXTERNAL))));
    }

    private static CustomerView shows(Sample s, ViewElement... elements) {
        CustomerView view = s.view();
        view.getElements().addAll(List.of(elements));
        return view;
    }

    private static CustomerView singleEntity(Sample s, ViewElement... elements) {
        CustomerView view = shows(s, elements);
        view.setForm(ViewForm.SINGLE_ENTITY);
        return view;
    }

    private static CustomerView hides(CustomerView view, ViewElement element) {
        view.getExcluded().add(element);
        return view;
    }

    private static Lane frontOffice(Sample s) {
        Lane lane = s.lane("Front office", LaneRole.UNIT);
        s.message(s.order, s.activity(lane, "Advise"));
        return lane;
    }

    private static EObject second(Sample s, Lane lane) {
        s.process.getLanes().move(1, lane);
        return lane;
    }

    private static BusinessSystem system(Sample s, SystemKind kind) {
        BusinessSystem system = named(FACTORY.createBusinessSystem(), "Billing");
        system.setKind(kind);
        s.acme.getSystems().add(system);
        return system;
    }

    private static EObject met(Sample s, BusinessSystem system) {
        Lane lane = s.lane("Billing", LaneRole.SYSTEM);
        lane.setRepresents(system);
        s.message(s.activity(lane, "Send the bill"), s.receive);
        return system;
    }

    private static EObject uses(Activity activity, BusinessSystem system) {
        activity.getSystems().add(system);
        return activity;
    }
}
