/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts processes and collaborations into customer processes. A collaboration takes in the processes of its participants,
 * and those that its message flows join without a participant: a pool may be drawn without a border. Collaborations that
 * share a process become one. Processes that sequence flows join, as only a damaged file has it, stay together too.
 */
final class ProcessGrouping {

    private final ElementIndex index;
    private final List<XmlElement> roots = new ArrayList<>();
    /** Union-find: from each root element to one nearer to the head of its group. */
    private final Map<XmlElement, XmlElement> heads = new HashMap<>();

    private ProcessGrouping(ElementIndex index) {
        this.index = index;
    }

    /**
     * @param definitions root of a file
     * @param index its elements
     * @return its groups: those with collaborations first, otherwise in the order of the file
     */
    static List<ProcessGroup> of(XmlElement definitions, ElementIndex index) {
        ProcessGrouping grouping = new ProcessGrouping(index);
        for (XmlElement child : definitions.children()) {
            if (isRoot(child)) {
                grouping.roots.add(child);
                grouping.heads.put(child, child);
            }
        }
        grouping.join();
        return grouping.groups();
    }

    private static boolean isRoot(XmlElement element) {
        return BpmnVocabulary.isCallable(element)
                || element.isBpmn("collaboration") && !element.children("participant").isEmpty();
    }

    private void join() {
        for (XmlElement root : roots) {
            for (XmlElement participant : root.children("participant")) {
                join(root, index.find(participant, "processRef"));
            }
            for (XmlElement flow : root.children("messageFlow")) {
                join(root, processOf(index.find(flow, "sourceRef")));
                join(root, processOf(index.find(flow, "targetRef")));
            }
        }
        for (XmlElement flow : index.sequenceFlows()) {
            XmlElement here = processOf(flow);
            join(here, processOf(index.find(flow, "sourceRef")));
            join(here, processOf(index.find(flow, "targetRef")));
        }
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
