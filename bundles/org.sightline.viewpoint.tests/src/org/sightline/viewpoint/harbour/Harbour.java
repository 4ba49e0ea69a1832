/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.harbour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationLoader;
import org.sightline.viewpoint.specification.SpecificationMetamodel;

/**
 * A model of a foreign metamodel, known only as an {@code .ecore} file, and a specification that shows it in a diagram and two tables:
 *
 * <pre>
 * Harbour "Port"
 *   Pier "North"   Freighter "Ada" 8 t, of Sea Ltd, escorted by Bo    holds Crate "tea" 2.0 (holds Crate "cup" 0.5), Crate "ink" 0.5
 *                  Tug "Bo" 3 t                                        Crane "K1"
 *   Pier "South"   Tug "Cy" 5 t, of Sea Ltd, escorts Ada
 *   Route Ada-Bo 4.0, Route Bo-Cy 12.0
 *   Company "Sea Ltd"
 * </pre>
 */
public final class Harbour {

    private final EPackage metamodel;
    private final Resource resource;
    private final EObject root;

    /** Makes the model. */
    public Harbour() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("harbour", new XMIResourceFactoryImpl());
        Resource definition = set.createResource(URI.createURI("harbour.ecore"));
        try (InputStream in = Harbour.class.getResourceAsStream("harbour.ecore")) {
            definition.load(in, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        metamodel = (EPackage) definition.getContents().get(0);
        resource = set.createResource(URI.createURI("port.harbour"));
        root = named("Harbour", "Port");
        resource.getContents().add(root);
        fill();
    }

    private void fill() {
        EObject company = add(root, "companies", named("Company", "Sea Ltd"));
        EObject north = add(root, "piers", named("Pier", "North"));
        EObject south = add(root, "piers", named("Pier", "South"));
        EObject ada = add(north, "berths", named("Freighter", "Ada"));
        EObject bo = add(north, "berths", named("Tug", "Bo"));
        EObject cy = add(south, "berths", named("Tug", "Cy"));
        set(north, "depth", 4);
        set(ada, "tons", 8);
        set(bo, "tons", 3);
        set(cy, "tons", 5);
        set(ada, "owner", company);
        set(cy, "owner", company);
        add(ada, "escorts", bo);
        add(cy, "escorts", ada);
        add(north, "cranes", named("Crane", "K1"));
        EObject tea = add(ada, "holds", named("Crate", "tea"));
        set(tea, "weight", 2.0);
        set(add(ada, "holds", named("Crate", "ink")), "weight", 0.5);
        set(add(tea, "inner", named("Crate", "cup")), "weight", 0.5);
        route(ada, bo, 4.0);
        route(bo, cy, 12.0);
    }

    /** Adds a route between two vessels. */
    public EObject route(EObject from, EObject to, double length) {
        EObject route = add(root, "routes", named("Route", "route"));
        set(route, "from", from);
        set(route, "to", to);
        set(route, "length", length);
        return route;
    }

    /** @return a new element in no other */
    public EObject named(String type, String name) {
        EObject element = EcoreUtil.create((EClass) metamodel.getEClassifier(type));
        set(element, "name", name);
        return element;
    }

    /** Adds a value to a feature with many values, and gives it. */
    public static EObject add(EObject owner, String feature, EObject value) {
        values(owner, feature).add(value);
        return value;
    }

    /** @return the values of a feature with many values */
    @SuppressWarnings("unchecked")
    public static List<EObject> values(EObject owner, String feature) {
        return (List<EObject>) owner.eGet(feature(owner, feature));
    }

    /** Sets a feature with one value. */
    public static void set(EObject owner, String feature, Object value) {
        owner.eSet(feature(owner, feature), value);
    }

    /** @return the value of a feature */
    public static Object get(EObject owner, String feature) {
        return owner.eGet(feature(owner, feature));
    }

    private static EStructuralFeature feature(EObject owner, String name) {
        return owner.eClass().getEStructuralFeature(name);
    }

    /** @return the harbour itself */
    public EObject root() {
        return root;
    }

    /** @return the metamodel */
    public EPackage metamodel() {
        return metamodel;
    }

    /** @return the model's resource */
    public Resource resource() {
        return resource;
    }

    /** @return the first element of a name */
    public EObject find(String name) {
        for (var all = root.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (name.equals(get(each, "name"))) {
                return each;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** @return all elements of a class, in document order */
    public List<EObject> all(String type) {
        Collection<EObject> found = EcoreUtil.getObjectsByType(List.copyOf((Collection<?>) contents()), metamodel.getEClassifier(type));
        return List.copyOf(found);
    }

    private List<EObject> contents() {
        List<EObject> result = new java.util.ArrayList<>();
        root.eAllContents().forEachRemaining(result::add);
        return result;
    }

    /** @return the specification */
    public static Specification specification() {
        try (InputStream in = Harbour.class.getResourceAsStream("harbour.odesign")) {
            return new SpecificationLoader(SpecificationMetamodel.load()).load("harbour.odesign", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a new session on the model */
    public ViewpointSession open() {
        return ViewpointSession.open(specification(), SemanticModel.of(List.of(resource)), null);
    }

    /** @return a representation description of the session */
    public static Description description(ViewpointSession session, String name) {
        return session.representation(name);
    }
}
