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

/** Finds the BPMN elements of a file by id; what stands inside extension elements is no element of BPMN. */
final class ElementIndex {

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final List<XmlElement> duplicates = new ArrayList<>();
    private final List<XmlElement> sequenceFlows = new ArrayList<>();
    private final List<XmlElement> callActivities = new ArrayList<>();
    private final List<XmlElement> artifacts = new ArrayList<>();
    private final Map<XmlElement, XmlElement> firstCalls = new HashMap<>();

    /** @param definitions root of the file */
    ElementIndex(XmlElement definitions) {
        add(definitions);
        for (XmlElement call : callActivities) {
            firstCalls.putIfAbsent(find(call, "calledElement"), call);
        }
    }

    private void add(XmlElement element) {
        String id = element.id();
        if (!id.isEmpty() && byId.putIfAbsent(id, element) != null) {
            duplicates.add(element);
        }
        switch (element.name()) {
            case "sequenceFlow" -> sequenceFlows.add(element);
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

    /**
     * @param reference an id, perhaps with a prefix ({@code tns:order}) or as a fragment ({@code #order})
     * @return the first element with that id, or null
     */
    XmlElement find(String reference) {
        XmlElement found = byId.get(reference);
        int cut = Math.max(reference.lastIndexOf(':'), reference.lastIndexOf('#'));
        return found != null || cut < 0 ? found : byId.get(reference.substring(cut + 1));
    }

    /**
     * @param element an element
     * @param attribute name of an attribute that refers to another element
     * @return that element, or null if there is no attribute or no such element
     */
    XmlElement find(XmlElement element, String attribute) {
        String reference = element.attribute(attribute);
        return reference.isEmpty() ? null : find(reference);
    }

    /** @return elements whose id an earlier element has already, in the order of the file */
    List<XmlElement> duplicates() {
        return duplicates;
    }

    /** @return all sequence flows of the file, in order */
    List<XmlElement> sequenceFlows() {
        return sequenceFlows;
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
