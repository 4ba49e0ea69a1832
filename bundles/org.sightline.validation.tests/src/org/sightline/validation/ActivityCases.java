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

import java.time.LocalTime;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Calendar;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.customerprocess.WorkingPeriod;

/** Cases of the rules about activities, resources, calendars and money. */
final class ActivityCases {

    private ActivityCases() {
    }

    static List<RuleCase> cases() {
        return List.of(
                rule("CV34", s -> named(s.pack, " "), s -> named(s.pack, "P")),
                rule("CV35", s -> calls(s.pack, s.process), s -> calls(s.pack, s.copy("Packing"))),
                new RuleCase("CV36", s -> {
                    CustomerProcess packing = s.copy("Packing");
                    return List.of(calls(s.pack, packing), calls(activity(packing, "Pack"), s.process));
                }, s -> calls(activity(s.copy("Packing"), "Pack"), s.copy("Wrapping"))),
                rule("CV37", s -> channelless(s.take), s -> {
                    channelless(s.take);
                    ((MessageFlow) s.take.getIncoming().getLast()).setChannel(s.phone);
                }),
                rule("CV38", s -> {
                    s.pack.setPhase(s.copy("Complaint").getPhases().getFirst());
                    return s.pack;
                }, s -> s.pack.setPhase(s.phase)),
                rule("CV39", s -> times(s.pack, 10.0, 9.5), s -> times(s.pack, 10.0, 10.0)),
                rule("CV40", s -> takes(s.pack, -1), s -> takes(s.pack, 0)),
                rule("CV41", s -> costs(s.pack, -0.5), s -> costs(s.pack, 0.0)),
                rule("CV42", s -> {
                    s.pack.setProcessBody(FACTORY.createProcessBody());
                    return calls(s.pack, s.copy("Packing"));
                }, s -> s.pack.setProcessBody(FACTORY.createProcessBody())),
                rule("CV43", s -> pool(s, 0, null), s -> pool(s, 1, null)),
                rule("CV44", s -> pool(s, 1, -20.0), s -> pool(s, 1, 0.0)),
                rule("CV45", s -> period(s, "17:00", "09:00"), s -> period(s, "09:00", "17:00")),
                rule("CV46", s -> currency(s, "Euro"), s -> currency(s, "GBP")));
    }

    private static EObject calls(Activity activity, CustomerProcess process) {
        activity.setCalledProcess(process);
        return activity;
    }

    private static EObject channelless(Activity activity) {
        activity.setChannel(null);
        return activity;
    }

    private static EObject times(Activity activity, double standard, double maximum) {
        activity.setStandardTime(standard);
        activity.setMaximumTime(maximum);
        return activity;
    }

    private static EObject takes(Activity activity, double time) {
        FloatingParameter value = FACTORY.createFloatingParameter();
        value.setValue(time);
        activity.setProcessingTime(value);
        return activity;
    }

    private static EObject costs(Activity activity, double cost) {
        activity.setFixedCost(cost);
        return activity;
    }

    private static EObject pool(Sample s, int quantity, Double costPerHour) {
        ResourcePool pool = named(FACTORY.createResourcePool(), "Packers");
        pool.setQuantity(quantity);
        pool.setCostPerHour(costPerHour);
        s.acme.getResourcePools().add(pool);
        return pool;
    }

    private static EObject period(Sample s, String start, String end) {
        Calendar calendar = named(FACTORY.createCalendar(), "Office hours");
        s.acme.getCalendars().add(calendar);
        WorkingPeriod period = FACTORY.createWorkingPeriod();
        period.setStart(LocalTime.parse(start));
        period.setEnd(LocalTime.parse(end));
        calendar.getWorkingPeriods().add(period);
        return period;
    }

    private static EObject currency(Sample s, String currency) {
        s.portfolio.setCurrency(currency);
        return s.portfolio;
    }
}
