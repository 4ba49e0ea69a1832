/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The classes of view objects, with Sirius's names; never registered globally. */
public final class ViewMetamodel {

    /** The only one: its content never changes. */
    public static final ViewMetamodel INSTANCE = new ViewMetamodel();

    private static final String SOURCE = "views.ecore";

    private final List<EPackage> packages;
    private final Map<String, EClass> classes = new HashMap<>();

    private ViewMetamodel() {
        packages = List.copyOf(read().getESubpackages());
        for (EPackage each : packages) {
            for (EClassifier classifier : each.getEClassifiers()) {
                classes.put(classifier.getName(), (EClass) classifier);
            }
        }
    }

    private static EPackage read() {
        ResourceSet own = new ResourceSetImpl();
        own.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource resource = own.createResource(URI.createURI(SOURCE));
        try (InputStream in = ViewMetamodel.class.getResourceAsStream(SOURCE)) {
            resource.load(in, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (EPackage) resource.getContents().get(0);
    }

    /** @return the packages of the classes */
    public List<EPackage> packages() {
        return new ArrayList<>(packages);
    }

    EClass classNamed(String name) {
        return classes.get(name);
    }
}
