/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The model that representations show: some resources, or a tree outside any resource, of any metamodel. Knows the metamodels in use
 * and all elements of a class.
 */
public final class SemanticModel {

    private final List<Resource> resources;
    private final List<EObject> looseRoots;
    private final Set<EPackage> packages = new LinkedHashSet<>();
    private final Map<String, List<EObject>> instances = new HashMap<>();

    private SemanticModel(List<Resource> resources, List<EObject> looseRoots) {
        this.resources = resources;
        this.looseRoots = looseRoots;
        roots().forEach(each -> use(each.eClass().getEPackage()));
    }

    /**
     * @param resources the model's resources, loaded
     * @return that model; resources added later do not belong to it
     */
    public static SemanticModel of(Collection<? extends Resource> resources) {
        return new SemanticModel(List.copyOf(resources), List.of());
    }

    /**
     * @param element an element of the model
     * @return the model made of the element's resource, or of the tree around it if it is in none
     */
    public static SemanticModel around(EObject element) {
        Resource resource = element.eResource();
        return resource == null ? new SemanticModel(List.of(), List.of(EcoreUtil.getRootContainer(element))) : of(List.of(resource));
    }

    /** @return the resources, empty for a tree outside any */
    public List<Resource> resources() {
        return resources;
    }

    /** @return the roots of the model in order */
    public List<EObject> roots() {
        List<EObject> roots = new ArrayList<>(looseRoots);
        resources.forEach(each -> roots.addAll(each.getContents()));
        return roots;
    }

    /** @return the metamodels in use: those of the roots and all that they refer to */
    public Collection<EPackage> packages() {
        return packages;
    }

    /**
     * Adds a metamodel that a specification names although the model may not use it yet.
     *
     * @param added a metamodel
     */
    public void use(EPackage added) {
        if (added == null || !packages.add(added)) {
            return;
        }
        use(added.getESuperPackage());
        added.getESubpackages().forEach(this::use);
        for (EClassifier each : added.getEClassifiers()) {
            if (each instanceof EClass type) {
                type.getESuperTypes().forEach(parent -> use(parent.getEPackage()));
                for (EReference reference : type.getEReferences()) {
                    use(reference.getEReferenceType().getEPackage());
                }
            }
        }
    }

    /**
     * @param name a class name as written in a specification
     * @return the class that it names, if a metamodel in use has one
     */
    public Optional<EClass> classNamed(String name) {
        DomainClass wanted = new DomainClass(name);
        return classes().filter(wanted::names).findFirst();
    }

    /** @return the classes of all metamodels in use */
    public Stream<EClass> classes() {
        return packages.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    /**
     * Kept until {@link #structureChanged()}; the first question walks the whole model.
     *
     * @param name a class name as written in a specification
     * @return all elements of that class in document order
     */
    public List<EObject> instances(String name) {
        return instances.computeIfAbsent(name, this::collect);
    }

    private List<EObject> collect(String name) {
        DomainClass wanted = new DomainClass(name);
        List<EObject> result = new ArrayList<>();
        for (EObject root : roots()) {
            if (wanted.accepts(root)) {
                result.add(root);
            }
            for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
                EObject each = all.next();
                if (wanted.accepts(each)) {
                    result.add(each);
                }
            }
        }
        return result;
    }

    /**
     * @param element an element
     * @return whether it is in the model now
     */
    public boolean contains(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        return resources.contains(root.eResource()) || looseRoots.contains(root);
    }

    /** To be called when elements have been added, removed or moved. */
    public void structureChanged() {
        instances.clear();
    }
}
