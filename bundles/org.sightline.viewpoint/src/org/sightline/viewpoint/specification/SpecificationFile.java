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
import java.util.LinkedHashMap;
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
    private final Map<EObject, List<String>> metamodels = new LinkedHashMap<>();
    private final Positions positions;
    private List<Pending> pending = new ArrayList<>();
    private final List<SpecificationProblem> problems = new ArrayList<>();

    /** @param name the file's name without folder */
    SpecificationFile(String name) {
        this(name, new Positions());
    }

    SpecificationFile(String name, Positions positions) {
        this.name = name;
        this.positions = positions;
    }

    String name() {
        return name;
    }

    List<EObject> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** @return the references still to be resolved, which are forgotten with that */
    List<Pending> takePending() {
        List<Pending> taken = pending;
        pending = new ArrayList<>();
        return taken;
    }

    /** @return the namespaces of the metamodels that representation descriptions name, in file order */
    Map<EObject, List<String>> metamodels() {
        return Collections.unmodifiableMap(metamodels);
    }

    Positions positions() {
        return positions;
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
        positions.add(object, line, column);
    }

    void identify(EObject object, String id) {
        ids.put(id, object);
    }

    void refer(EObject owner, EReference reference, String address) {
        pending.add(new Pending(owner, reference, address));
    }

    void nameMetamodel(EObject owner, String namespace) {
        metamodels.computeIfAbsent(owner, each -> new ArrayList<>()).add(namespace);
    }

    void report(SpecificationProblem.Severity severity, Place place, String message) {
        problems.add(new SpecificationProblem(severity, place, message));
    }

    /**
     * @param object an object of this file
     * @return where it stands
     */
    Place placeOf(EObject object) {
        int[] position = positions.of(object);
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
