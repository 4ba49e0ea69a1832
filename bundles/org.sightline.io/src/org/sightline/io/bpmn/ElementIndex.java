/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the BPMN elements of a file by id; what stands inside extension elements is no element of BPMN. Where an id is used
 * twice, a reference means the element in its own process that suits it, else the first in the file.
 */
final class ElementIndex {

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<String, List<XmlElement>> namesakes = new HashMap<>();
    private final List<XmlElement> duplicates = new ArrayList<>();
    private final List<XmlElement> sequenceFlows = new ArrayList<>();
    private final List<XmlElement> lanes = new ArrayList<>();
    private final List<XmlElement> callActivities = new ArrayList<>();
    private final List<XmlElement> artifacts = new ArrayList<>();
    private final Map<XmlElement, XmlElement> firstCalls = new HashMap<>();

    /** @param definitions root of the file */
    ElementIndex(XmlElement definitions) {
        add(definitions);
        for (XmlElement call : callActivities) {
            firstCalls.putIfAbsent(find(call, "calledElement", BpmnVocabulary::isCallable), call);
        }
    }

    private void add(XmlElement element) {
        if (!element.id().isEmpty()) {
            addId(element);
        }
        switch (element.name()) {
            case "sequenceFlow" -> sequenceFlows.add(element);
            case "lane" -> lanes.add(element);
            case "callActivity" -> callActivities.add(element);
            case "textAnnotation", "association", "group" -> artifacts.add(element);
            default -> {
                // Found by id where it is referred to.
            }
        }
        for (XmlElement child : element.children()) {
            if (child.isBpmn() && !child.name().equals("extensionElements")) {
                add(child);
            }
        }
    }

    private void addId(XmlElement element) {
        XmlElement first = byId.putIfAbsent(element.id(), element);
        if (first != null) {
            duplicates.add(element);
            namesakes.computeIfAbsent(element.id(), id -> new ArrayList<>(List.of(first))).add(element);
        }
    }

    /**
     * @param reference an id, perhaps with a prefix ({@code tns:order}) or as a fragment ({@code #order})
     * @return the first element with that id, or null
     */
    XmlElement find(String reference) {
        return byId.get(idOf(reference));
    }

    private String idOf(String reference) {
        int cut = Math.max(reference.lastIndexOf(':'), reference.lastIndexOf('#'));
        return cut < 0 || byId.containsKey(reference) ? reference : reference.substring(cut + 1);
    }

    /**
     * @param from an element
     * @param attribute name of an attribute that refers to another element
     * @param suitable what may be meant
     * @return what is meant; what is not suitable only if nothing suitable has that id; null if nothing has it, or if there is
     *         no such attribute
     */
    XmlElement find(XmlElement from, String attribute, Predicate<XmlElement> suitable) {
        String reference = from.attribute(attribute);
        return reference.isEmpty() ? null : findFrom(from, reference, suitable);
    }

    /** As {@link #find(XmlElement, String, Predicate)}, for a reference that is not an attribute of the element. */
    XmlElement findFrom(XmlElement from, String reference, Predicate<XmlElement> suitable) {
        String id = idOf(reference);
        XmlElement first = byId.get(id);
        if (namesakes.isEmpty() || !namesakes.containsKey(id)) {
            return first;
        }
        XmlElement here = processAround(from);
        XmlElement best = first;
        int bestRank = -1;
        for (XmlElement candidate : namesakes.get(id)) {
            int rank = (suitable.test(candidate) ? 2 : 0) + (processAround(candidate) == here ? 1 : 0);
            if (rank > bestRank) {
                best = candidate;
                bestRank = rank;
            }
        }
        return best;
    }

    /** @return elements whose id an earlier element has already, in the order of the file */
    List<XmlElement> duplicates() {
        return duplicates;
    }

    /** @return all sequence flows of the file, in order */
    List<XmlElement> sequenceFlows() {
        return sequenceFlows;
    }

    /** @return all lanes of the file, in order */
    List<XmlElement> lanes() {
        return lanes;
    }

    /** @return all call activities of the file, in order */
    List<XmlElement> callActivities() {
        return callActivities;
    }

    /** @return all text annotations, associations and groups of the file, in order */
    List<XmlElement> artifacts() {
        return artifacts;
    }

    /** @return the first call activity that calls the process or global task; null if none does */
    XmlElement firstCallOf(XmlElement process) {
        return firstCalls.get(process);
    }

    /** @return the process or global task around an element, or the element itself if it is one; null if neither */
    static XmlElement processAround(XmlElement element) {
        XmlElement at = element;
        while (at != null && !BpmnVocabulary.isCallable(at)) {
            at = at.parent();
        }
        return at;
    }
}
