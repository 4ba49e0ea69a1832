/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sorts processes and collaborations into customer processes. A collaboration takes in the processes of its participants, and
 * those without a participant that its message flows join or its diagram shows: a pool may be drawn without a border.
 * Collaborations that share a process become one. Processes that sequence flows join, or whose nodes a lane of another process
 * lists, as only an odd file has it, stay together too.
 */
final class ProcessGrouping {

    private final BpmnDocument document;
    private final ElementIndex index;
    private final Set<XmlElement> withParticipant = new HashSet<>();
    private final List<XmlElement> roots = new ArrayList<>();
    /** Union-find: from each root element to one nearer to the head of its group. */
    private final Map<XmlElement, XmlElement> heads = new HashMap<>();

    private ProcessGrouping(BpmnDocument document, ElementIndex index) {
        this.document = document;
        this.index = index;
    }

    /**
     * @param document a file
     * @param index its elements
     * @return its groups: those with collaborations first, otherwise in the order of the file
     */
    static List<ProcessGroup> of(BpmnDocument document, ElementIndex index) {
        ProcessGrouping grouping = new ProcessGrouping(document, index);
        for (XmlElement child : document.definitions().children()) {
            if (isRoot(child)) {
                grouping.roots.add(child);
                grouping.heads.put(child, child);
            }
        }
        grouping.joinCollaborations();
        grouping.joinFlowsAndLanes();
        grouping.joinShown();
        return grouping.groups();
    }

    private static boolean isRoot(XmlElement element) {
        return BpmnVocabulary.isCallable(element)
                || element.isBpmn("collaboration") && !element.children("participant").isEmpty();
    }

    private void joinCollaborations() {
        for (XmlElement root : roots) {
            for (XmlElement participant : root.children("participant")) {
                XmlElement process = index.find(participant, "processRef", BpmnVocabulary::isCallable);
                withParticipant.add(process);
                join(root, process);
            }
            for (XmlElement flow : root.children("messageFlow")) {
                join(root, processOf(flow, "sourceRef"));
                join(root, processOf(flow, "targetRef"));
            }
        }
    }

    private void joinFlowsAndLanes() {
        for (XmlElement flow : index.sequenceFlows()) {
            XmlElement here = processOf(flow);
            join(here, processOf(flow, "sourceRef"));
            join(here, processOf(flow, "targetRef"));
        }
        for (XmlElement lane : index.lanes()) {
            for (XmlElement child : lane.children()) {
                if (child.isBpmn("flowNodeRef")) {
                    join(processOf(lane), processOf(index.findFrom(lane, child.fullText(), BpmnVocabulary::isFlowNode)));
                }
            }
        }
    }

    /** The inside of a called process may be drawn in its caller's diagram; it is no part of the collaboration for that. */
    private void joinShown() {
        document.diagrams().planes().forEach((plane, shown) -> {
            XmlElement collaboration = index.find(plane);
            for (String id : collaboration == null ? List.<String>of() : shown) {
                XmlElement process = processOf(index.find(id));
                if (!withParticipant.contains(process) && index.firstCallOf(process) == null) {
                    join(collaboration, process);
                }
            }
        });
    }

    private XmlElement processOf(XmlElement flow, String end) {
        return processOf(index.find(flow, end, BpmnVocabulary::isFlowNode));
    }

    private static XmlElement processOf(XmlElement element) {
        return element == null ? null : ElementIndex.processAround(element);
    }

    private void join(XmlElement one, XmlElement other) {
        if (one != other && heads.containsKey(one) && heads.containsKey(other)) {
            heads.put(head(one), head(other));
        }
    }

    private XmlElement head(XmlElement element) {
        XmlElement at = element;
        while (heads.get(at) != at) {
            heads.put(at, heads.get(heads.get(at)));
            at = heads.get(at);
        }
        return at;
    }

    private List<ProcessGroup> groups() {
        Map<XmlElement, ProcessGroup> byHead = new LinkedHashMap<>();
        for (XmlElement root : roots) {
            ProcessGroup group = byHead.computeIfAbsent(head(root), head -> new ProcessGroup());
            if (BpmnVocabulary.isCallable(root)) {
                group.processes().add(root);
            } else {
                group.collaborations().add(root);
                group.participants().addAll(root.children("participant"));
            }
        }
        List<ProcessGroup> groups = new ArrayList<>(byHead.values());
        groups.sort((a, b) -> Boolean.compare(b.isCollaboration(), a.isCollaboration()));
        return groups;
    }
}
