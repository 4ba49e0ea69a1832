/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.validation.incremental.Observation.Subject;
import org.sightline.validation.ocl.ReadLog;

/**
 * Who has read what. Told of a change it finds those whose result may be another now, and only those:
 *
 * <ul>
 * <li>a stored feature, a container: whoever read just that;</li>
 * <li>a definition that was kept: whoever used it, once something that its value rests on has changed;</li>
 * <li>a derived feature: whoever read it, if its value is another than before. The derived features of what a process holds rest
 * on nothing outside of the process (see {@link org.sightline.model.graph.ProcessFacts}), so that they are compared only when
 * something in that process has changed; all others after every change;</li>
 * <li>all instances of a class: whoever asked for them, when one has come or gone.</li>
 * </ul>
 */
final class ReadRegister implements ReadLog {

    private static final Object CONTAINER = new Object();
    private static final Object ANYTHING = new Object();
    /** Stands for the region of what lies outside of all processes. */
    private static final Object OUTSIDE = new Object();
    private static final Set<EStructuralFeature> BEYOND_THE_PROCESS = Set.of(SightlinePackage.Literals.CUSTOMER_VIEW__HIDDEN_STRETCHES);

    private final Map<Subject, Observation> observations = new HashMap<>();
    private final Map<Object, Set<Observation>> derivedByRegion = new IdentityHashMap<>();
    private final Map<Observation, Object> regions = new IdentityHashMap<>();
    private final Map<EClass, Observation> extents = new IdentityHashMap<>();
    private final Set<Object> changedRegions = new LinkedHashSet<>();
    private Reader current;

    /** Runs an evaluation whose reads are those of a reader. What the reader read before is forgotten. */
    <T> T reading(Reader reader, Supplier<T> evaluation) {
        reader.forget();
        Reader outer = current;
        current = reader;
        boolean isComplete = false;
        try {
            T result = evaluation.get();
            isComplete = true;
            return result;
        } finally {
            current = outer;
            if (!isComplete) {
                reader.forget();
            }
        }
    }

    @Override
    public void feature(EObject element, EStructuralFeature feature, Object value) {
        Observation observation = read(new Subject(element, feature));
        if (observation.subject().isDerived() && !regions.containsKey(observation)) {
            observation.value(value);
            enter(observation);
        }
    }

    @Override
    public void container(EObject element) {
        read(new Subject(element, CONTAINER));
    }

    @Override
    public void extent(EClass type) {
        extents.put(type, read(new Subject(null, type)));
    }

    @Override
    public void anything() {
        read(new Subject(null, ANYTHING));
    }

    @Override
    public KeptValue definition(EStructuralFeature definition, EObject element, Supplier<KeptValue> evaluation) {
        Observation users = read(new Subject(element, definition));
        if (users.value() instanceof KeptDefinition kept) {
            return kept.value();
        }
        KeptDefinition kept = new KeptDefinition(users);
        kept.value(reading(kept, evaluation));
        users.value(kept);
        return kept.value();
    }

    private Observation read(Subject subject) {
        Observation observation = observations.computeIfAbsent(subject, any -> new Observation(any, this));
        current.read(observation);
        return observation;
    }

    /** Called when nobody is left who has read something. */
    void remove(Observation observation) {
        observations.remove(observation.subject());
        extents.remove(observation.subject().aspect(), observation);
        leave(observation);
        if (observation.value() instanceof KeptDefinition kept) {
            kept.drop();
        }
    }

    private void enter(Observation observation) {
        Subject subject = observation.subject();
        Object region = BEYOND_THE_PROCESS.contains(subject.aspect()) ? OUTSIDE : region(subject.element());
        regions.put(observation, region);
        derivedByRegion.computeIfAbsent(region, any -> new LinkedHashSet<>()).add(observation);
    }

    private void leave(Observation observation) {
        Object region = regions.remove(observation);
        if (region != null) {
            Set<Observation> others = derivedByRegion.get(region);
            others.remove(observation);
            if (others.isEmpty()) {
                derivedByRegion.remove(region);
            }
        }
    }

    private static Object region(EObject element) {
        EObject around = element;
        while (around != null && !(around instanceof CustomerProcess)) {
            around = around.eContainer();
        }
        return around == null ? OUTSIDE : around;
    }

    /** Told at each change of a stored feature, when it has just happened. */
    void changed(EObject element, EStructuralFeature feature) {
        changedRegions.add(region(element));
        changed(new Subject(element, feature));
    }

    /** Told when an object has come to or gone from where it is. */
    void moved(EObject element) {
        changed(new Subject(element, CONTAINER));
    }

    private void changed(Subject subject) {
        Observation observation = observations.get(subject);
        if (observation != null) {
            observation.changed();
        }
    }

    /** Told of elements that have come or gone, after all changes. */
    void cameOrWent(Collection<EObject> elements) {
        for (Map.Entry<EClass, Observation> extent : List.copyOf(extents.entrySet())) {
            if (elements.stream().anyMatch(extent.getKey()::isInstance)) {
                extent.getValue().changed();
            }
        }
    }

    /** Compares the derived features that the changes since the last call can have changed. To be called after all changes. */
    void compareDerived() {
        if (changedRegions.isEmpty()) {
            return;
        }
        changed(new Subject(null, ANYTHING));
        changedRegions.add(OUTSIDE);
        for (Object region : changedRegions) {
            for (Observation observation : List.copyOf(derivedByRegion.getOrDefault(region, Set.of()))) {
                compare(observation);
            }
        }
        changedRegions.clear();
    }

    private void compare(Observation observation) {
        if (observation.differs()) {
            observation.value(observation.subject().value());
            observation.changed();
        }
        if (!observation.readers().isEmpty()) {
            leave(observation);
            enter(observation);
        }
    }
}
