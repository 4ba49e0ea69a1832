/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The types that expressions can name, by the <em>names</em> of their packages as in Sirius: {@code shop::Task}. Sub-packages are
 * named by their own name alone; Ecore itself is always there. Where two packages bear one name, the first that has the type wins.
 */
public final class ModelTypes {

    private final List<EPackage> packages = new ArrayList<>();
    private final Map<EClass, Set<EClass>> containers = new ConcurrentHashMap<>();

    /** @param roots the metamodels, in order */
    public ModelTypes(Collection<? extends EPackage> roots) {
        roots.forEach(this::add);
        add(EcorePackage.eINSTANCE);
    }

    private void add(EPackage ePackage) {
        if (!packages.contains(ePackage)) {
            packages.add(ePackage);
            ePackage.getESubpackages().forEach(this::add);
        }
    }

    /** @return all packages, sub-packages included */
    public List<EPackage> packages() {
        return packages;
    }

    /**
     * @param packageName the name of a package
     * @param typeName the name of a type in it
     * @return the type; null if there is none
     */
    public EClassifier type(String packageName, String typeName) {
        return packages.stream().filter(p -> packageName.equals(p.getName())).map(p -> p.getEClassifier(typeName))
                .filter(type -> type != null).findFirst().orElse(null);
    }

    /**
     * @param packageName the name of a package
     * @param enumName the name of an enumeration in it
     * @param literalName the name of one of its literals
     * @return the value as models hold it; null if there is none
     */
    public Enumerator literal(String packageName, String enumName, String literalName) {
        if (type(packageName, enumName) instanceof EEnum eEnum) {
            EEnumLiteral literal = eEnum.getEEnumLiteral(literalName);
            return literal == null ? null : literal.getInstance();
        }
        return null;
    }

    /**
     * @param type the class of an element that has no container
     * @return the null that stands for its container: of no type at all if the metamodels know no place for such an element
     */
    public NullOf noContainer(EClass type) {
        return containers(type).isEmpty() ? NullOf.NO_TYPE : NullOf.instanceOf(EcorePackage.eINSTANCE.getEObject());
    }

    /**
     * @param type the class of an element
     * @param wanted the class of a container that was looked for and not found
     * @return the null that stands for it: of no type at all if the metamodels never put the element into such a container
     */
    public NullOf noContainer(EClass type, EClass wanted) {
        Set<EClass> above = new LinkedHashSet<>();
        collectContainers(type, above);
        return above.stream().anyMatch(each -> related(each, wanted)) ? NullOf.instanceOf(wanted) : NullOf.NO_TYPE;
    }

    private void collectContainers(EClass type, Set<EClass> above) {
        for (EClass container : containers(type)) {
            if (above.add(container)) {
                collectContainers(container, above);
            }
        }
    }

    private Set<EClass> containers(EClass type) {
        return containers.computeIfAbsent(type, this::findContainers);
    }

    private Set<EClass> findContainers(EClass type) {
        Set<EClass> result = new LinkedHashSet<>();
        for (EPackage ePackage : packages) {
            for (EClassifier each : ePackage.getEClassifiers()) {
                if (each instanceof EClass eClass && mayContain(eClass, type)) {
                    result.add(eClass);
                }
            }
        }
        return result;
    }

    private static boolean mayContain(EClass container, EClass type) {
        for (EReference reference : container.getEAllContainments()) {
            if (related(reference.getEReferenceType(), type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean related(EClass one, EClass other) {
        return one != null && (one.isSuperTypeOf(other) || other.isSuperTypeOf(one));
    }
}
