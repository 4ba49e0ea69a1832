/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One file as read: its objects with their places, the references still to be resolved and what was wrong. Filled by
 * {@link SpecificationReader}, completed by {@link ReferenceResolver}.
 */
final class SpecificationFile {

    /** A reference as written: an address that is still to be looked up. */
    record Pending(EObject owner, EReference reference, String address) {
    }

    private final String name;
    private final List<EObject> roots = new ArrayList<>();
    private final Map<String, EObject> ids = new HashMap<>();
    private final Map<EObject, int[]> positions = new IdentityHashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<SpecificationProblem> problems = new ArrayList<>();

    /** @param name the file's name without folder */
    SpecificationFile(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<EObject> roots() {
        return Collections.unmodifiableList(roots);
    }

    List<Pending> pending() {
        return Collections.unmodifiableList(pending);
    }

    List<SpecificationProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** @return the object with that id, or null */
    EObject object(String id) {
        return ids.get(id);
    }

    void addRoot(EObject root) {
        roots.add(root);
    }

    void place(EObject object, int line, int column) {
        positions.put(object, new int[] { line, column });
    }

    void identify(EObject object, String id) {
        ids.put(id, object);
    }

    void refer(EObject owner, EReference reference, String address) {
        pending.add(new Pending(owner, reference, address));
    }

    void report(SpecificationProblem.Severity severity, Place place, String message) {
        problems.add(new SpecificationProblem(severity, place, message));
    }

    /**
     * @param object an object of this file
     * @return where it stands
     */
    Place placeOf(EObject object) {
        int[] position = positions.getOrDefault(object, new int[2]);
        return new Place(name, position[0], position[1], pathOf(object));
    }

    /**
     * @param object an object of any file
     * @return the classes and names of the objects that contain it, without the group
     */
    static String pathOf(EObject object) {
        StringBuilder path = new StringBuilder();
        for (EObject each = object; each != null && each.eContainer() != null; each = each.eContainer()) {
            String name = nameOf(each);
            path.insert(0, "/" + each.eClass().getName() + (name.isEmpty() ? "" : "[" + name + "]"));
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    private static String nameOf(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature("name");
        Object value = feature == null ? null : object.eGet(feature);
        return value == null ? "" : value.toString();
    }
}
