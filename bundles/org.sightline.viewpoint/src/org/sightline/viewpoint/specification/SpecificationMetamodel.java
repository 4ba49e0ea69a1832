/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The classes of Sirius's description language as far as the engine knows them, under Sirius's own namespaces. They are dynamic, live in
 * a resource set of their own and are never registered globally, so that the engine and Sirius itself can run side by side.
 */
public final class SpecificationMetamodel {

    private static final String SOURCE = "sirius.ecore";
    private static final String DESCRIPTION = "http://www.eclipse.org/sirius/description/1.1.0";

    private final Map<String, EPackage> packages = new HashMap<>();
    private final SystemPalette palette;

    private SpecificationMetamodel(EPackage root) {
        for (EPackage each : root.getESubpackages()) {
            packages.put(each.getNsURI(), each);
        }
        palette = new SystemPalette(find(DESCRIPTION, "SystemColor").orElseThrow());
    }

    /** @return the metamodel, read anew from this bundle; a few milliseconds */
    public static SpecificationMetamodel load() {
        ResourceSet own = new ResourceSetImpl();
        own.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource resource = own.createResource(URI.createURI(SOURCE));
        try (InputStream in = SpecificationMetamodel.class.getResourceAsStream(SOURCE)) {
            resource.load(in, Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SpecificationMetamodel((EPackage) resource.getContents().get(0));
    }

    /**
     * @param namespace a namespace
     * @return whether it belongs to the language
     */
    boolean knows(String namespace) {
        return packages.containsKey(namespace);
    }

    /**
     * @param namespace a namespace
     * @param name a class name
     * @return that class, if it belongs to the language
     */
    Optional<EClass> find(String namespace, String name) {
        EPackage owner = packages.get(namespace);
        return owner != null && owner.getEClassifier(name) instanceof EClass found ? Optional.of(found) : Optional.empty();
    }

    /** @return the class of the root of every file */
    EClass group() {
        return find(DESCRIPTION, "Group").orElseThrow();
    }

    /**
     * @param name name of a system colour
     * @return that colour, if there is one
     */
    Optional<EObject> systemColour(String name) {
        return palette.colour(name);
    }
}
