/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.editing.connect.FlowKinds;

/**
 * What pasting a text would do, before it is done: why it cannot be, or what a person should know. A plan holds the new elements, so
 * that it can be carried out once.
 */
public final class PastePlan {

    private final String refusal;
    private final List<String> notes;
    private final Map<EObject, Placement> placements;
    private final Map<EObject, List<EObject>> broughtAlong;

    private PastePlan(String refusal, List<String> notes, Map<EObject, Placement> placements, Map<EObject, List<EObject>> broughtAlong) {
        this.refusal = refusal;
        this.notes = notes;
        this.placements = placements;
        this.broughtAlong = broughtAlong;
    }

    static PastePlan refused(String reason) {
        return new PastePlan(reason, List.of(), Map.of(), Map.of());
    }

    static PastePlan of(Map<EObject, Placement> placements, Resolution resolution) {
        return new PastePlan(null, resolution.notes(), new LinkedHashMap<>(placements), new LinkedHashMap<>(resolution.broughtAlong()));
    }

    /** @return why the text cannot be pasted there; empty if it can */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** @return what was found by its name only, what is brought along, and what is left out, in sentences */
    public List<String> notes() {
        return notes;
    }

    /** @return the new elements, the flows between them left out */
    public List<EObject> elements() {
        return placements.keySet().stream().filter(element -> !(element instanceof Flow)).toList();
    }

    /** Changes the model. */
    Collection<EObject> carryOut() {
        broughtAlong.forEach((element, shelf) -> shelf.add(element));
        Map<Placement, Integer> offsets = new HashMap<>();
        placements.forEach((element, placement) -> placement.put(element, offsets.merge(placement, 1, Integer::sum) - 1));
        List<EObject> flows = new ArrayList<>(placements.keySet());
        flows.stream().filter(Flow.class::isInstance).forEach(flow -> FlowKinds.adapt((Flow) flow));
        return elements();
    }
}
