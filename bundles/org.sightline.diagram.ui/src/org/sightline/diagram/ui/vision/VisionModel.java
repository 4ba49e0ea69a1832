/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.graph.CustomerOrder;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.vision.LineOfVision;
import org.sightline.model.vision.Support;
import org.sightline.model.vision.VisionPaths;

/** The line of vision of a process, ready to be chosen from: its parts by kind, and the customer's steps. A snapshot; needs no display. */
final class VisionModel {

    private static final MessageBundle TEXTS = MessageBundle.of(VisionModel.class);

    private final CustomerProcess process;
    private final LineOfVision vision;
    private final VisionPaths paths;
    private final Map<NamedElement, Integer> served = new LinkedHashMap<>();
    private final Map<NamedElement, VisionPart> parts = new HashMap<>();

    /** @param process any process; costs its line of vision, ways are looked for when they are asked for */
    VisionModel(CustomerProcess process) {
        this.process = process;
        vision = LineOfVision.of(process);
        paths = VisionPaths.of(process);
        vision.parts().forEach(each -> served.put(each.element(), each.serves().size()));
        vision.servingNone().forEach(each -> served.put(each, 0));
        pools().forEach(each -> served.put(each, part(each).paths().size()));
    }

    private Set<ResourcePool> pools() {
        Set<ResourcePool> pools = new LinkedHashSet<>();
        ProcessGraph graph = ProcessFacts.of(process).graph();
        for (int v = 0; v < graph.size(); v++) {
            if (graph.vertex(v) instanceof Activity activity && activity.getResourcePool() != null) {
                pools.add(activity.getResourcePool());
            }
        }
        return pools;
    }

    CustomerProcess process() {
        return process;
    }

    /** @return whether an element is a part of what stands behind the process */
    boolean isPart(EObject element) {
        return served.containsKey(element);
    }

    /** @return how many steps a part serves */
    int served(NamedElement part) {
        return served.get(part);
    }

    /** @return how many parts serve a step */
    int serving(InteractionNode step) {
        return servants(step).size();
    }

    private VisionPart part(NamedElement element) {
        return parts.computeIfAbsent(element, each -> new VisionPart(each, paths.work(each), paths.from(each)));
    }

    /** @return the parts by kind, those of one kind in the order of the line of vision */
    List<VisionGroup> groups() {
        Map<PartKind, List<NamedElement>> byKind = new EnumMap<>(PartKind.class);
        served.keySet().forEach(each -> byKind.computeIfAbsent(PartKind.of(each), kind -> new ArrayList<>()).add(each));
        return byKind.entrySet().stream().map(each -> new VisionGroup(TEXTS.get("vision_" + each.getKey()), each.getValue())).toList();
    }

    /** @return the customer's steps that anybody serves, in the order in which they are lived */
    List<InteractionNode> steps() {
        Set<InteractionNode> found = new LinkedHashSet<>();
        vision.parts().forEach(part -> part.serves().forEach(service -> found.add(service.step())));
        parts.values().forEach(part -> part.paths().forEach(path -> found.add(path.step())));
        ProcessGraph graph = ProcessFacts.of(process).graph();
        int[] ranks = CustomerOrder.ranks(graph);
        return found.stream().sorted(Comparator.comparingInt(step -> ranks[graph.number(step)])).toList();
    }

    private List<NamedElement> servants(InteractionNode step) {
        List<NamedElement> servants = new ArrayList<>(vision.behind(step).stream().map(Support::part).toList());
        served.keySet().stream().filter(ResourcePool.class::isInstance)
                .filter(pool -> part(pool).paths().stream().anyMatch(path -> path.step() == step)).forEach(servants::add);
        return servants;
    }

    /** @return the steps that a part serves */
    List<VisionLine> servedBy(NamedElement part) {
        VisionPart found = part(part);
        return found.paths().stream().map(path -> new VisionLine(found, path, true)).toList();
    }

    /** @return the parts that serve a step, those with the least hand-offs first */
    List<VisionLine> behind(InteractionNode step) {
        return servants(step).stream().map(this::part)
                .flatMap(part -> part.paths().stream().filter(path -> path.step() == step).map(path -> new VisionLine(part, path, false)))
                .sorted(Comparator.comparingInt(line -> line.path().handOffs())).toList();
    }

    /**
     * @param selected what a person has selected anywhere
     * @return the part or step that it means here: a lane means whom it stands for, a step behind the scenes the lane that it stands in
     */
    Optional<NamedElement> meant(EObject selected) {
        if (selected instanceof NamedElement named && (isPart(named) || steps().contains(named))) {
            return Optional.of(named);
        }
        return switch (selected) {
            case Lane lane when lane.getRepresents() != null && isPart(lane.getRepresents()) -> Optional.of(lane.getRepresents());
            case FlowNode node when node.getLane() != null && node.getProcess() == process -> meant(node.getLane());
            default -> Optional.empty();
        };
    }

    /** @return what is lit for some lines of an answer: their steps are marked, and the ways to them lit with the work of the parts */
    static Light light(List<VisionLine> lines) {
        Set<EObject> marked = new LinkedHashSet<>();
        Set<EObject> lit = new LinkedHashSet<>();
        for (VisionLine each : lines) {
            marked.add(each.path().step());
            lit.addAll(each.path().nodes());
            lit.addAll(each.path().flows());
            lit.addAll(each.part().work());
        }
        return new Light(marked, lit);
    }
}
