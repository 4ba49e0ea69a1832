/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sightline.validation.Finding;
import org.sightline.validation.Severity;

/** What diagrams, tables and trees show at elements, from the findings about them. Immutable. */
public final class Markers {

    /** Without any marker. */
    public static final Markers NONE = new Markers(Map.of(), Map.of());

    private final Map<EObject, Marker> markers;
    private final Map<EObject, Severity> worst;

    private Markers(Map<EObject, Marker> markers, Map<EObject, Severity> worst) {
        this.markers = markers;
        this.worst = worst;
    }

    /**
     * @param findings findings
     * @param shown gives for an element of a finding, and for what contains it, the element that is marked
     * @return the markers
     */
    static Markers of(Collection<Finding> findings, UnaryOperator<EObject> shown) {
        Map<EObject, List<Finding>> byElement = findings.stream().collect(Collectors.groupingBy(Finding::element, IdentityHashMap::new, Collectors.toList()));
        Map<EObject, Marker> markers = new IdentityHashMap<>();
        Map<EObject, Severity> worst = new IdentityHashMap<>();
        byElement.forEach((element, about) -> {
            Marker marker = marker(about);
            markers.put(shown.apply(element), marker);
            for (EObject around = element; around != null; around = around.eContainer()) {
                worst.merge(shown.apply(around), marker.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        });
        return new Markers(markers, worst);
    }

    private static Marker marker(List<Finding> findings) {
        List<Finding> worstFirst = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
        return new Marker(worstFirst.getFirst().severity(), worstFirst.stream().map(Finding::message).toList());
    }

    /**
     * @param element an element
     * @return what to show at it, from the findings about itself; empty if there are none
     */
    public Optional<Marker> at(EObject element) {
        return Optional.ofNullable(markers.get(element));
    }

    /**
     * @param element an element
     * @return the worst severity of the findings about it and all that it contains; empty if there are none
     */
    public Optional<Severity> worstWithin(EObject element) {
        return Optional.ofNullable(worst.get(element));
    }

    /** @return the elements that have a marker */
    public Set<EObject> elements() {
        return Collections.unmodifiableSet(markers.keySet());
    }

    /**
     * @param former other markers
     * @return the elements for which {@link #at} or {@link #worstWithin} gives another answer than there. O(markers), but nothing if they are the
     *     same object
     */
    public Set<EObject> differences(Markers former) {
        if (former == this) {
            return Set.of();
        }
        Set<EObject> different = Collections.newSetFromMap(new IdentityHashMap<>());
        addDifferences(markers, former.markers, different);
        addDifferences(worst, former.worst, different);
        return different;
    }

    private static <T> void addDifferences(Map<EObject, T> one, Map<EObject, T> other, Set<EObject> different) {
        one.forEach((element, value) -> {
            if (!Objects.equals(value, other.get(element))) {
                different.add(element);
            }
        });
        other.keySet().stream().filter(element -> !one.containsKey(element)).forEach(different::add);
    }
}
