/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A named diagram: a chart of an element of the model, with what a person set in it. Changed only by the commands of
 * {@link DiagramEdits}. Finding a place costs O(1).
 */
public final class Diagram {

    private final String id;
    private final String chart;
    private final String carrier;
    private String name;
    private DiagramSettings settings = DiagramSettings.DEFAULT;
    private Map<String, Place> places = new HashMap<>();
    private long placings;

    Diagram(String id, String name, String chart, String carrier) {
        this.id = id;
        this.name = name;
        this.chart = chart;
        this.carrier = carrier;
    }

    /** @return its id, unique in its book and kept for ever */
    public String id() {
        return id;
    }

    /** @return its name, as a person gave it */
    public String name() {
        return name;
    }

    /** @return the name of a diagram description of the notation, which need not be known here */
    public String chart() {
        return chart;
    }

    /** @return the id of the element that it is about, such as a process; it need not be there any more */
    public String carrier() {
        return carrier;
    }

    /** @return layers, filters and single views that were switched on or off */
    public DiagramSettings settings() {
        return settings;
    }

    /**
     * @param key key of a view, see {@link PlaceKey}
     * @return what a person set for it; empty if nothing
     */
    public Optional<Place> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /**
     * @param <T> kind of place
     * @param key key of a view
     * @param kind kind of place
     * @return what a person set for it; empty if nothing of that kind
     */
    public <T extends Place> Optional<T> place(String key, Class<T> kind) {
        return place(key).filter(kind::isInstance).map(kind::cast);
    }

    /** @return all that was set, by the key of the view; in no order, not to be changed, but it follows later changes */
    public Map<String, Place> places() {
        return Collections.unmodifiableMap(places);
    }

    /** @return a number that grows whenever places are set or taken away, so that nobody has to compare them to know */
    public long placings() {
        return placings;
    }

    void rename(String newName) {
        name = newName;
    }

    void change(DiagramSettings newSettings) {
        settings = newSettings;
    }

    /** @param place the new place; null for none */
    void put(String key, Place place) {
        placings++;
        if (place == null) {
            places.remove(key);
        } else {
            places.put(key, place);
        }
    }

    /** Replaces all places at once, at no cost. @return the former ones */
    Map<String, Place> exchange(Map<String, Place> newPlaces) {
        placings++;
        Map<String, Place> former = places;
        places = newPlaces;
        return former;
    }

    Diagram copy(String newId, String newName) {
        Diagram copy = new Diagram(newId, newName, chart, carrier);
        copy.settings = settings;
        copy.places = new HashMap<>(places);
        return copy;
    }

    @Override
    public String toString() {
        return chart + " of " + carrier + " \u201C" + name + "\u201D";
    }
}
