/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/**
 * The value of a feature: {@code self.name}. Of a collection, the values of its elements, strung together: {@code self.lanes.nodes} are
 * the nodes of all lanes, of an ordered set an ordered set; null values and elements without the feature are left out.
 */
final class FeatureNode extends Node {

    private final Node receiver;
    private final String name;
    private Access[] known = {};

    /** How one class is asked for the feature. The feature is null if the class has none; of a plain one no value is a collection. */
    private record Access(EClass owner, EStructuralFeature feature, int id, NullOf noValue, boolean plain) {

        /** That of no class. */
        static final Access NONE = new Access(null, null, -1, null, false);

        static Access of(EClass owner, EStructuralFeature feature) {
            boolean plain = feature != null && !feature.isMany()
                    && (feature instanceof EReference || feature.getEType().getInstanceClass() == String.class);
            return new Access(owner, feature, feature == null ? -1 : owner.getFeatureID(feature), NullOf.valueOf(feature), plain);
        }
    }

    FeatureNode(int position, Node receiver, String name) {
        super(position);
        this.receiver = receiver;
        this.name = name;
    }

    @Override
    Object evaluate(Evaluation run) {
        return valueOf(run, receiver.evaluate(run));
    }

    private Object valueOf(Evaluation run, Object value) {
        if (value instanceof InternalEObject object) {
            return read(run, object);
        }
        if (value instanceof List<?> list) {
            return readAll(run, list, new ArrayList<>(list.size()));
        }
        if (value instanceof Set<?> set) {
            return readAll(run, set, new LinkedHashSet<>());
        }
        return valueOfNull(run, value);
    }

    private Object read(Evaluation run, InternalEObject object) {
        return read(run, object, access(object.eClass()));
    }

    private Object read(Evaluation run, InternalEObject object, Access access) {
        if (access.feature == null) {
            return run.nothing(position(), "evaluation_unknownFeature", access.owner.getName(), name);
        }
        run.reads(object, access.feature);
        Object value = object.eGet(access.id, true, true);
        return value == null ? access.noValue : value;
    }

    private Access access(EClass owner) {
        for (Access each : known) {
            if (each.owner == owner) {
                return each;
            }
        }
        EStructuralFeature feature = owner.getEStructuralFeature(name);
        Access access = Access.of(owner, feature);
        Access[] extended = Arrays.copyOf(known, known.length + 1);
        extended[extended.length - 1] = access;
        known = extended;
        return access;
    }

    private Object readAll(Evaluation run, Collection<?> values, Collection<Object> result) {
        run.at(position());
        Access access = Access.NONE;
        for (Object each : values) {
            run.step();
            // Nearly all elements extend this class, and calls of a class are cheaper than those of an interface.
            if (each instanceof BasicEObjectImpl object) {
                EClass owner = object.eClass();
                access = access.owner == owner ? access : access(owner);
                readInto(run, object, access, result);
            } else if (each != null) {
                add(run, result, valueOf(run, each));
            }
        }
        return result;
    }

    private void readInto(Evaluation run, BasicEObjectImpl object, Access access, Collection<Object> result) {
        if (!access.plain) {
            add(run, result, read(run, object, access));
            return;
        }
        run.reads(object, access.feature);
        Object value = object.eGet(access.id, true, true);
        if (value != null) {
            result.add(value);
        }
    }

    private static void add(Evaluation run, Collection<Object> result, Object value) {
        Flattening.add(result, value);
        run.grown(result.size());
    }

    /** Null has null for each feature; but a null that would have been no element has no features. */
    private Object valueOfNull(Evaluation run, Object value) {
        if (value == null) {
            return NullOf.valueOf(null);
        }
        if (value instanceof NullOf nothing && EObject.class.isAssignableFrom(nothing.javaClass())) {
            return NullOf.valueOf(nothing.eClass() == null ? null : nothing.eClass().getEStructuralFeature(name));
        }
        return run.nothing(position(), "evaluation_noElement", name, Arguments.typeName(value));
    }
}
