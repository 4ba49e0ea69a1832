/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Cause;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Evidence;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.TimedNode;

/**
 * The small marks at the border of steps, and causes: what each layer adds. Asked of anything that has none of them, they give none.
 */
public final class MarkServices {

    /** @return where a step can fail */
    public List<FailPoint> failPoints(ModelElement element) {
        return element instanceof Activity activity ? activity.getFailPoints() : List.of();
    }

    /** @return the time that is waited at a node: its wait time, if it has one */
    public List<ParameterValue> waits(ModelElement element) {
        return element instanceof TimedNode node && node.getWaitTime() != null ? List.of(node.getWaitTime()) : List.of();
    }

    /** @return how the customer feels at a step */
    public List<Experience> experiences(ModelElement element) {
        return element instanceof Activity activity && activity.getExperience() != null ? List.of(activity.getExperience()) : List.of();
    }

    /** @return how the experience of a step is known */
    public List<Evidence> evidences(ModelElement element) {
        return element instanceof Activity activity && activity.getExperience() != null ? activity.getExperience().getEvidence() : List.of();
    }

    /** @return the channel through which customer and provider interact at a step */
    public List<Channel> channels(ModelElement element) {
        return element instanceof Activity activity && activity.getChannel() != null ? List.of(activity.getChannel()) : List.of();
    }

    /** @return the causes of contacts and failures of the process around an element, and the causes of these, in document order */
    public List<Cause> causes(ModelElement element) {
        CustomerProcess process = processOf(element);
        if (process == null || process.getPortfolio() == null) {
            return List.of();
        }
        Set<Cause> found = new HashSet<>();
        Set<Cause> failing = failureCauses(process);
        for (Cause each : process.getPortfolio().getCauses()) {
            if (failing.contains(each) || each.getContactDrivers().stream().anyMatch(driver -> isIn(process, driver.getContact()))) {
                addWithReasons(each, found);
            }
        }
        return process.getPortfolio().getCauses().stream().filter(found::contains).toList();
    }

    private static Set<Cause> failureCauses(CustomerProcess process) {
        Set<Cause> causes = new HashSet<>();
        Nodes.deep(process.getLanes()).stream().filter(Activity.class::isInstance).map(Activity.class::cast)
                .forEach(activity -> activity.getFailPoints().stream().map(FailPoint::getCause).forEach(causes::add));
        return causes;
    }

    private static void addWithReasons(Cause cause, Set<Cause> found) {
        if (found.add(cause)) {
            cause.getCauses().forEach(each -> addWithReasons(each, found));
        }
    }

    /** @return the contact drivers that explain contacts of the process around an element */
    public List<ContactDriver> contactDrivers(ModelElement element) {
        CustomerProcess process = processOf(element);
        return causes(element).stream().flatMap(cause -> cause.getContactDrivers().stream()).filter(driver -> isIn(process, driver.getContact())).toList();
    }

    private static boolean isIn(CustomerProcess process, FlowNode node) {
        return node != null && node.getProcess() == process;
    }

    private static CustomerProcess processOf(EObject element) {
        EObject each = element;
        while (each != null && !(each instanceof CustomerProcess)) {
            each = each.eContainer();
        }
        return (CustomerProcess) each;
    }
}
