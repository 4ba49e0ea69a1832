/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Cause;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.Evidence;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.SightlineFactory;

/**
 * What the layers of the architecture tell about a customer task: counts and sums over the steps that serve it in the process that the
 * diagram is about. Steps on different ways count alike, whatever their probability. Each answer takes O(nodes of the process).
 */
public final class TaskServices {

    private final LabelServices labels = new LabelServices();
    private final ValueServices values = new ValueServices();

    private static List<Activity> steps(CustomerTask task, EObject diagram) {
        return Carriers.of(diagram) instanceof CustomerProcess process
                ? Lanes.only(Nodes.deep(process.getLanes()), Activity.class).stream().filter(step -> step.getCustomerTask() == task).toList() : List.of();
    }

    private static List<FailPoint> failPoints(CustomerTask task, EObject diagram) {
        return steps(task, diagram).stream().flatMap(step -> step.getFailPoints().stream()).toList();
    }

    /** @return whether the service can fail at a step of a task */
    public boolean canFail(CustomerTask task, EObject diagram) {
        return !failPoints(task, diagram).isEmpty();
    }

    /** @return at how many places a task can fail */
    public int failPointCount(CustomerTask task, EObject diagram) {
        return failPoints(task, diagram).size();
    }

    /** @return names of the places where a task can fail, one a line */
    public String failPointNames(CustomerTask task, EObject diagram) {
        return failPoints(task, diagram).stream().map(FailPoint::getName).filter(name -> name != null).collect(Collectors.joining("\n"));
    }

    /** @return the causes of the failures of a task, each once */
    public Collection<Cause> failureCauses(CustomerTask task, EObject diagram) {
        Collection<Cause> causes = new LinkedHashSet<>();
        failPoints(task, diagram).stream().map(FailPoint::getCause).filter(cause -> cause != null).forEach(causes::add);
        return causes;
    }

    /** @return the task in which a contact is made; null if its step serves none */
    public CustomerTask contactTask(ContactDriver driver) {
        return driver.getContact() instanceof Activity activity ? activity.getCustomerTask() : null;
    }

    private Stream<Activity> customerSteps(CustomerTask task, EObject diagram) {
        return steps(task, diagram).stream().filter(Activity::isWithCustomer);
    }

    /** @return whether the customer waits in a task */
    public boolean makesWait(CustomerTask task, EObject diagram) {
        return customerSteps(task, diagram).anyMatch(step -> values.waitMinutes(step) > 0);
    }

    /** @return how long the customer waits at all steps of a task together, as in "12 min" */
    public String waitSum(CustomerTask task, EObject diagram) {
        return labels.brief(customerSteps(task, diagram).mapToDouble(values::waitMinutes).sum());
    }

    /** @return name of a task, and below it what the customer's steps of it take and what all its steps cost, as far as that is known */
    public String labelWithTimesAndCosts(CustomerTask task, EObject diagram) {
        double minutes = customerSteps(task, diagram).mapToDouble(values::workMinutes).sum();
        double cost = steps(task, diagram).stream().mapToDouble(values::cost).sum();
        return labels.withTimesAndCosts(task, minutes, cost);
    }

    private static OptionalDouble feeling(CustomerTask task, EObject diagram) {
        return steps(task, diagram).stream().map(Activity::getExperience).filter(each -> each != null && each.getEmotion() != null)
                .mapToInt(Experience::getEmotion).average();
    }

    /** @return whether it is known how the customer feels in a task */
    public boolean isFelt(CustomerTask task, EObject diagram) {
        return feeling(task, diagram).isPresent();
    }

    private static Experience average(CustomerTask task, EObject diagram) {
        Experience average = SightlineFactory.eINSTANCE.createExperience();
        feeling(task, diagram).ifPresent(emotion -> average.setEmotion((int) Math.round(emotion)));
        return average;
    }

    /** @return the face that shows how the customer feels on the average in a task */
    public String face(CustomerTask task, EObject diagram) {
        return new SymbolServices().symbol(average(task, diagram));
    }

    /** @return how the customer feels on the average in a task, in words */
    public String feelingText(CustomerTask task, EObject diagram) {
        return labels.experienceText(average(task, diagram));
    }

    private static List<Evidence> evidence(CustomerTask task, EObject diagram) {
        return steps(task, diagram).stream().map(Activity::getExperience).filter(each -> each != null).flatMap(each -> each.getEvidence().stream()).toList();
    }

    /** @return whether there is evidence for the experience in a task */
    public boolean isEvident(CustomerTask task, EObject diagram) {
        return !evidence(task, diagram).isEmpty();
    }

    /** @return how many pieces of evidence there are */
    public int evidenceCount(CustomerTask task, EObject diagram) {
        return evidence(task, diagram).size();
    }

    /** @return the sources of the evidence, one a line, each once */
    public String evidenceSources(CustomerTask task, EObject diagram) {
        return evidence(task, diagram).stream().map(Evidence::getSource).filter(source -> source != null).distinct().collect(Collectors.joining("\n"));
    }
}
