/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.sightline.viewpoint.expression.AccessRecorder.Reach;
import org.sightline.viewpoint.expression.evaluation.Evaluation;

/**
 * Services that look at an element's place in the tree. {@code ancestors} goes from the container up; siblings are in model order, and
 * roots of one resource are siblings of each other.
 */
final class TreeServices {

    private static final Predicate<Object> ALL = each -> true;

    private TreeServices() {
    }

    static List<EObject> ancestors(Evaluation run, EObject self) {
        return ancestors(run, self, ALL);
    }

    static List<EObject> ancestors(Evaluation run, EObject self, EClass type) {
        return ancestors(run, self, anyOf(Set.of(type)));
    }

    static List<EObject> ancestors(Evaluation run, EObject self, Set<EClass> types) {
        return ancestors(run, self, anyOf(types));
    }

    private static List<EObject> ancestors(Evaluation run, EObject self, Predicate<Object> wanted) {
        List<EObject> result = new ArrayList<>();
        run.readsContainer(self);
        for (EObject each = self.eContainer(); each != null; each = each.eContainer()) {
            run.readsContainer(each);
            if (wanted.test(each)) {
                result.add(each);
            }
        }
        return result;
    }

    static List<EObject> siblings(Evaluation run, EObject self) {
        return siblings(run, self, ALL);
    }

    static List<EObject> siblings(Evaluation run, EObject self, EClass type) {
        return siblings(run, self, anyOf(Set.of(type)));
    }

    static List<EObject> siblings(Evaluation run, EObject self, Set<EClass> types) {
        return siblings(run, self, anyOf(types));
    }

    private static List<EObject> siblings(Evaluation run, EObject self, Predicate<Object> wanted) {
        List<EObject> family = family(run, self);
        family.remove(self);
        return filtered(family, wanted);
    }

    static List<EObject> precedingSiblings(Evaluation run, EObject self) {
        return precedingSiblings(run, self, ALL);
    }

    static List<EObject> precedingSiblings(Evaluation run, EObject self, EClass type) {
        return precedingSiblings(run, self, anyOf(Set.of(type)));
    }

    static List<EObject> precedingSiblings(Evaluation run, EObject self, Set<EClass> types) {
        return precedingSiblings(run, self, anyOf(types));
    }

    private static List<EObject> precedingSiblings(Evaluation run, EObject self, Predicate<Object> wanted) {
        List<EObject> family = family(run, self);
        int place = family.indexOf(self);
        return filtered(family.subList(0, Math.max(place, 0)), wanted);
    }

    static List<EObject> followingSiblings(Evaluation run, EObject self) {
        return followingSiblings(run, self, ALL);
    }

    static List<EObject> followingSiblings(Evaluation run, EObject self, EClass type) {
        return followingSiblings(run, self, anyOf(Set.of(type)));
    }

    static List<EObject> followingSiblings(Evaluation run, EObject self, Set<EClass> types) {
        return followingSiblings(run, self, anyOf(types));
    }

    private static List<EObject> followingSiblings(Evaluation run, EObject self, Predicate<Object> wanted) {
        List<EObject> family = family(run, self);
        return filtered(family.subList(family.indexOf(self) + 1, family.size()), wanted);
    }

    /** The element among its siblings, in model order; empty if it stands alone, in no resource. */
    private static List<EObject> family(Evaluation run, EObject self) {
        run.readsContainer(self);
        EObject container = self.eContainer();
        if (container != null) {
            run.readsContents(container);
            return new ArrayList<>(container.eContents());
        }
        Resource resource = ((InternalEObject) self).eDirectResource();
        if (resource == null) {
            return new ArrayList<>();
        }
        run.readsFar(Reach.MODEL, self);
        return filtered(resource.getContents(), each -> ((EObject) each).eContainer() == null);
    }

    private static Predicate<Object> anyOf(Set<EClass> types) {
        return each -> types.stream().anyMatch(type -> type.isInstance(each));
    }

    private static List<EObject> filtered(List<EObject> elements, Predicate<Object> wanted) {
        List<EObject> result = new ArrayList<>(elements);
        result.removeIf(wanted.negate());
        return result;
    }
}
