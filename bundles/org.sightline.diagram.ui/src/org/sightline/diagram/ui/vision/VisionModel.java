/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
import org.sightline.model.vision.Part;
import org.sightline.model.vision.VisionPaths;

/** The line of vision of a process, ready to be chosen from: its parts by kind, and the customer's steps. A snapshot; needs no display. */
final class VisionModel {

    private static final MessageBundle TEXTS = MessageBundle.of(VisionModel.class);

    private final CustomerProcess process;
    private final Map<NamedElement, VisionPart> parts = new LinkedHashMap<>();

    VisionModel(CustomerProcess process) {
        this.process = process;
        VisionPaths paths = VisionPaths.of(process);
        LineOfVision vision = LineOfVision.of(process);
        Stream<NamedElement> elements = Stream.concat(vision.parts().stream().map(Part::element), vision.servingNone().stream());
        Stream.concat(elements, pools().stream()).forEach(each -> parts.put(each, new VisionPart(each, paths.work(each), paths.from(each))));
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

    /** @return the parts by kind, those of one kind in the order of the line of vision */
    List<VisionGroup> groups() {
        Map<PartKind, List<VisionPart>> byKind = new LinkedHashMap<>();
        for (PartKind kind : PartKind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
        parts.values().forEach(each -> byKind.get(PartKind.of(each.element())).add(each));
        return byKind.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> new VisionGroup(TEXTS.get("vision_" + each.getKey()), each.getValue())).toList();
    }

    /** @return the customer's steps that anybody serves, in the order in which they are lived */
    List<InteractionNode> steps() {
        Set<InteractionNode> served = new LinkedHashSet<>();
        parts.values().forEach(part -> part.paths().forEach(path -> served.add(path.step())));
        ProcessGraph graph = ProcessFacts.of(process).graph();
        List<InteractionNode> steps = new ArrayList<>(served);
        int[] ranks = CustomerOrder.ranks(graph);
        steps.sort(Comparator.comparingInt(step -> ranks[graph.number(step)]));
        return steps;
    }

    /** @return the steps that a part serves */
    List<VisionLine> servedBy(NamedElement part) {
        VisionPart found = parts.get(part);
        return found == null ? List.of() : found.paths().stream().map(path -> new VisionLine(found, path, true)).toList();
    }

    /** @return the parts that serve a step, those with the least hand-offs first */
    List<VisionLine> behind(InteractionNode step) {
        return parts.values().stream().flatMap(part -> part.paths().stream().filter(path -> path.step() == step).map(path -> new VisionLine(part, path, false)))
                .sorted(Comparator.comparingInt(line -> line.path().handOffs())).toList();
    }

    Optional<VisionPart> part(EObject element) {
        return Optional.ofNullable(parts.get(element));
    }

    /**
     * @param selected what a person has selected anywhere
     * @return the part or step that it means here: a lane means whom it stands for, a step behind the scenes the lane that it stands in
     */
    Optional<NamedElement> meant(EObject selected) {
        if (selected instanceof NamedElement named && (parts.containsKey(named) || steps().contains(named))) {
            return Optional.of(named);
        }
        return switch (selected) {
            case Lane lane when lane.getRepresents() != null && parts.containsKey(lane.getRepresents()) -> Optional.of(lane.getRepresents());
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
