/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.drafting.RandomProcesses;
import org.sightline.model.facts.PlainProcess;
import org.sightline.model.facts.PlainProcess.Edge;

/** The line of vision of random processes, in which lanes represent nobody, held against a plain search for the least hand-offs. */
class LineOfVisionPropertyTest {

    @Property(tries = 150, seed = "31")
    void services_areTheLeastOfAllWays(@ForAll long seed) {
        CustomerProcess process = RandomProcesses.make(new Random(seed), 25).process;
        PlainProcess plain = new PlainProcess(process);
        List<Edge> path = plain.path();
        LineOfVision vision = LineOfVision.of(process);
        for (InteractionNode node : plain.nodes) {
            if (node instanceof Lane lane && !plain.withCustomer(lane)) {
                Map<InteractionNode, Integer> found = vision.parts().stream().filter(part -> part.element() == lane)
                    .flatMap(part -> part.serves().stream()).collect(Collectors.toMap(Service::step, Service::handOffs));
                assertEquals(plainServices(lane, plain, path), found, lane.getName());
            }
        }
    }

    @Property(tries = 150, seed = "37")
    void ways_areThoseThatTheLineOfVisionCounts(@ForAll long seed) {
        CustomerProcess process = RandomProcesses.make(new Random(seed), 25).process;
        VisionPaths paths = VisionPaths.of(process);
        for (Part part : LineOfVision.of(process).parts()) {
            List<VisionPath> found = paths.from(part.element());
            assertEquals(part.serves(), found.stream().map(each -> new Service(each.step(), each.handOffs())).toList());
            found.forEach(each -> assertEquals(each.step(), each.nodes().get(each.nodes().size() - 1)));
        }
    }

    private static Map<InteractionNode, Integer> plainServices(Lane lane, PlainProcess plain, List<Edge> path) {
        Map<InteractionNode, Integer> handOffs = new HashMap<>();
        Map<InteractionNode, Integer> served = new HashMap<>();
        plain.nodes.stream().filter(node -> laneOf(node) == lane).forEach(node -> handOffs.put(node, 0));
        plain.flows.forEach(flow -> {
            join(flow.getSource(), flow.getTarget(), plain, handOffs, served);
            join(flow.getTarget(), flow.getSource(), plain, handOffs, served);
        });
        boolean changes = true;
        while (changes) {
            changes = false;
            for (Edge edge : path) {
                Integer before = handOffs.get(edge.source());
                boolean isCustomer = plain.withCustomer(edge.target());
                if (before != null) {
                    int after = isCustomer || laneOf(edge.source()) == laneOf(edge.target()) ? before : before + 1;
                    Map<InteractionNode, Integer> into = isCustomer ? served : handOffs;
                    Integer known = into.get(edge.target());
                    if (known == null || after < known) {
                        into.put(edge.target(), after);
                        changes = true;
                    }
                }
            }
        }
        return served;
    }

    private static void join(InteractionNode node, InteractionNode step, PlainProcess plain, Map<InteractionNode, Integer> handOffs,
        Map<InteractionNode, Integer> served) {
        if (handOffs.containsKey(node) && plain.withCustomer(step)) {
            served.put(step, 0);
        }
    }

    private static Lane laneOf(InteractionNode node) {
        return node instanceof Lane lane ? lane : ((FlowNode) node).getLane();
    }
}
