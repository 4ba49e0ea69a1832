/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the diagrams of a file say, as far as it concerns the importer; positions are not kept, since layout is computed. */
final class DiagramFacts {

    private int diagrams;
    private int shapes;
    private final Set<String> vertical = new HashSet<>();
    private final Map<String, List<String>> planes = new LinkedHashMap<>();
    private List<String> plane = new ArrayList<>();

    void addDiagram() {
        diagrams++;
    }

    /** @param element id of the BPMN element whose inside is shown, or null */
    void addPlane(String element) {
        plane = planes.computeIfAbsent(element == null ? "" : element.strip(), key -> new ArrayList<>());
    }

    /**
     * @param element id of the BPMN element shown, or null
     * @param horizontal value of isHorizontal, or null
     */
    void addShape(String element, String horizontal) {
        shapes++;
        if (element != null) {
            plane.add(element.strip());
            if ("false".equals(horizontal)) {
                vertical.add(element.strip());
            }
        }
    }

    int diagrams() {
        return diagrams;
    }

    /** @return number of shapes and edges */
    int shapes() {
        return shapes;
    }

    /** @return ids of the pools and lanes that stand upright */
    Set<String> vertical() {
        return vertical;
    }

    /** @return for each element whose inside is shown, by id, the ids of what is shown */
    Map<String, List<String>> planes() {
        return planes;
    }
}
