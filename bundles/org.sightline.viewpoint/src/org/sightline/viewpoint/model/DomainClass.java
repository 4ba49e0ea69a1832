/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.model;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * The class that a mapping asks of its elements, by name: {@code Task}, {@code shop.Task} or {@code shop::Task} mean the same and
 * include the classes below; {@code EObject} includes every class. A name that no class has accepts nothing. One thread at a time.
 */
public final class DomainClass {

    private static final String ANY = "EObject";

    private final List<String> names;
    private final Map<EClass, Boolean> answers = new IdentityHashMap<>();
    private EClass lastClass;
    private boolean lastAnswer;

    /** @param name a class name as written in a specification */
    public DomainClass(String name) {
        names = List.of(name.trim().replace("::", ".").split("\\."));
    }

    /**
     * @param object an element, may be null
     * @return whether it is of this class
     */
    public boolean accepts(EObject object) {
        if (object == null) {
            return false;
        }
        EClass type = object.eClass();
        if (type != lastClass) {
            lastAnswer = answers.computeIfAbsent(type, this::accepts);
            lastClass = type;
        }
        return lastAnswer;
    }

    /**
     * @param type a class
     * @return whether its instances are of this class
     */
    public boolean accepts(EClass type) {
        return names.size() == 1 && names.get(0).equals(ANY) || names(type) || type.getEAllSuperTypes().stream().anyMatch(this::names);
    }

    /**
     * @param type a class
     * @return whether the name means exactly that class
     */
    public boolean names(EClass type) {
        if (!type.getName().equals(names.get(names.size() - 1))) {
            return false;
        }
        EPackage owner = type.getEPackage();
        for (int i = names.size() - 2; i >= 0; i--) {
            if (owner == null || !owner.getName().equals(names.get(i))) {
                return false;
            }
            owner = owner.getESuperPackage();
        }
        return true;
    }
}
