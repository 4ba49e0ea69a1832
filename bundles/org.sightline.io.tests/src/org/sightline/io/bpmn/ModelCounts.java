/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * How many elements of each kind a model or file holds, over all processes and nesting levels. Lanes are those without
 * sub-lanes; an activity with a body is a sub-process.
 */
record ModelCounts(int lanes, int activities, int subProcesses, int decisions, int parallelGateways, int events,
        int sequenceFlows, int messageFlows) {

    static ModelCounts of(Portfolio portfolio) {
        List<EObject> all = new ArrayList<>();
        EcoreUtil.getAllContents(List.of(portfolio)).forEachRemaining(element -> all.add((EObject) element));
        return new ModelCounts((int) all.stream().filter(e -> e instanceof Lane lane && lane.getLanes().isEmpty()).count(),
                (int) all.stream().filter(e -> e instanceof Activity activity && activity.getProcessBody() == null).count(),
                (int) all.stream().filter(e -> e instanceof Activity activity && activity.getProcessBody() != null).count(),
                count(all, SightlinePackage.Literals.DECISION), count(all, SightlinePackage.Literals.PARALLEL_GATEWAY),
                count(all, SightlinePackage.Literals.EVENT), count(all, SightlinePackage.Literals.SEQUENCE_FLOW),
                count(all, SightlinePackage.Literals.MESSAGE_FLOW));
    }

    private static int count(List<EObject> all, EClass type) {
        return (int) all.stream().filter(type::isInstance).count();
    }
}
