/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sightline.io.diagrams.DiagramChange.Kind;

/**
 * The named diagrams of a model, in the order in which they were made, and what a person set in each. It is changed only by the
 * commands of {@link DiagramEdits}, so that one command stack undoes moves and edits of the model alike. Belongs to one thread.
 *
 * <p>An element has a <em>standard</em> diagram for each chart, without anybody making one: nothing of it is stored until something is
 * set in it, so that looking at a process changes no file.
 */
public final class DiagramBook {

    private final List<Diagram> diagrams = new ArrayList<>();
    private final Map<String, Diagram> listed = new HashMap<>();
    private final Map<String, Diagram> unlisted = new HashMap<>();
    private final List<DiagramListener> listeners = new CopyOnWriteArrayList<>();

    /** @return all diagrams that are stored, in their order; not to be changed, but it follows later changes */
    public List<Diagram> diagrams() {
        return Collections.unmodifiableList(diagrams);
    }

    /**
     * @param id id of a diagram
     * @return the diagram, stored or standard; O(1)
     */
    public Optional<Diagram> find(String id) {
        return Optional.ofNullable(listed.getOrDefault(id, unlisted.get(id)));
    }

    /**
     * @param carrier id of an element
     * @return the stored diagrams of it, in their order
     */
    public List<Diagram> of(String carrier) {
        return diagrams.stream().filter(diagram -> diagram.carrier().equals(carrier)).toList();
    }

    /**
     * The diagram that an element has for a chart before anybody makes one. Its id follows from both, so that two people who place
     * things in it on two machines change the same diagram.
     *
     * @param chart name of a diagram description
     * @param carrier id of an element
     * @param name name to give it if it is new
     * @return the diagram, the same one at each call
     */
    public Diagram standard(String chart, String carrier, String name) {
        String id = standardId(chart, carrier);
        return find(id).orElseGet(() -> unlisted.computeIfAbsent(id, key -> new Diagram(id, name, chart, carrier)));
    }

    /**
     * @param diagram a diagram of this book
     * @return whether it is the one that {@link #standard} gives
     */
    public boolean isStandard(Diagram diagram) {
        return diagram.id().equals(standardId(diagram.chart(), diagram.carrier()));
    }

    /**
     * @param diagram a diagram
     * @return whether it is stored in this book
     */
    public boolean lists(Diagram diagram) {
        return listed.get(diagram.id()) == diagram;
    }

    /** @param listener told of each change from now on */
    public void addListener(DiagramListener listener) {
        listeners.add(listener);
    }

    /** @param listener no longer told */
    public void removeListener(DiagramListener listener) {
        listeners.remove(listener);
    }

    /** @return a copy of all stored diagrams that no command changes, to be written in another thread; O(n) in the number of places */
    public DiagramBook snapshot() {
        DiagramBook snapshot = new DiagramBook();
        diagrams.forEach(diagram -> snapshot.insert(snapshot.diagrams.size(), diagram.copy(diagram.id(), diagram.name()), Kind.CREATED));
        return snapshot;
    }

    static String standardId(String chart, String carrier) {
        return PlaceKey.of(chart, carrier);
    }

    /** Takes in a diagram whose id is free. */
    void insert(int index, Diagram diagram, Kind kind) {
        diagrams.add(index, diagram);
        listed.put(diagram.id(), diagram);
        unlisted.remove(diagram.id());
        tell(new DiagramChange(kind, diagram));
    }

    /** @return where it was */
    int remove(Diagram diagram, Kind kind) {
        int index = diagrams.indexOf(diagram);
        diagrams.remove(index);
        listed.remove(diagram.id());
        if (kind == Kind.UNLISTED) {
            unlisted.put(diagram.id(), diagram);
        }
        tell(new DiagramChange(kind, diagram));
        return index;
    }

    void tell(DiagramChange change) {
        listeners.forEach(listener -> listener.changed(change));
    }
}
