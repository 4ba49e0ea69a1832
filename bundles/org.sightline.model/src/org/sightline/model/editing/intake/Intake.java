/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.identity.RandomUuids;

/**
 * Takes all of one model into another: its processes, and those of the things they share that the other does not have under the same
 * name. Ids are kept, unless the receiving model has them already. The incoming model is used up: its elements become the other's.
 */
public final class Intake {

    private final List<CustomerProcess> processes;
    private final Matching matching;

    private Intake(List<CustomerProcess> processes, Matching matching) {
        this.processes = processes;
        this.matching = matching;
    }

    /**
     * @param incoming a model
     * @param receiving another model
     * @return why the one cannot be taken into the other, see {@link TimeConversion}; empty if it can. O(incoming)
     */
    public static Optional<String> refusal(Portfolio incoming, Portfolio receiving) {
        return TimeConversion.of(incoming, receiving.getTimeUnit()).refusal();
    }

    /**
     * Plans an intake. The receiving model stays as it is; the incoming one already counts time as the receiving one does, and refers to its
     * things.
     *
     * @param incoming a model in no resource
     * @param receiving another model
     * @param isTaken whether the receiving model has an element of an id
     * @return what {@link #carryOut} will do, once. O(incoming + shared things of both)
     */
    public static Intake of(Portfolio incoming, Portfolio receiving, Predicate<String> isTaken) {
        TimeConversion.of(incoming, receiving.getTimeUnit()).carryOut();
        Matching matching = Matching.of(incoming, receiving);
        for (Matching.Addition each : matching.additions()) {
            adapt((ModelElement) each.element(), matching.same(), isTaken);
            each.element().eAllContents().forEachRemaining(part -> adapt((ModelElement) part, matching.same(), isTaken));
        }
        return new Intake(List.copyOf(incoming.getProcesses()), matching);
    }

    private static void adapt(ModelElement element, Map<EObject, EObject> same, Predicate<String> isTaken) {
        if (element.getId() == null || isTaken.test(element.getId())) {
            element.setId(RandomUuids.next());
        }
        for (EReference feature : element.eClass().getEAllReferences()) {
            if (!feature.isContainment() && !feature.isContainer() && feature.isChangeable() && feature.getEOpposite() == null) {
                refer(element, feature, same);
            }
        }
    }

    private static void refer(EObject element, EReference feature, Map<EObject, EObject> same) {
        if (!feature.isMany()) {
            EObject known = same.get(element.eGet(feature));
            if (known != null) {
                element.eSet(feature, known);
            }
            return;
        }
        for (EObject target : List.copyOf(targets(element, feature))) {
            EObject known = same.get(target);
            if (known != null && targets(element, feature).contains(known)) {
                targets(element, feature).remove(target);
            } else if (known != null) {
                EcoreUtil.replace(element, feature, target, known);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject element, EReference feature) {
        return (List<EObject>) element.eGet(feature);
    }

    /** @return the processes that come in */
    public List<CustomerProcess> processes() {
        return processes;
    }

    /** @return the things of the receiving model that the incoming processes will share, being of the same name */
    public List<EObject> shared() {
        return List.copyOf(matching.same().values());
    }

    /** @return what comes in beside the processes */
    public List<EObject> broughtAlong() {
        List<EObject> others = new ArrayList<>(matching.additions().stream().map(Matching.Addition::element).toList());
        others.removeAll(processes);
        return others;
    }

    /**
     * Changes the receiving model.
     *
     * @return the processes that came in; the rest of what came in if there are none
     */
    public List<EObject> carryOut() {
        for (Matching.Addition each : matching.additions()) {
            targets(each.owner(), each.feature()).add(each.element());
        }
        return processes.isEmpty() ? broughtAlong() : List.copyOf(processes);
    }
}
