/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.sightline.viewpoint.messages.Messages;

/**
 * Loads models of metamodels that are known only as {@code .ecore} files. Nothing is registered globally; references lead to files of the
 * model's folder and nowhere else; document types and entities are refused.
 */
public final class ModelFiles {

    private static final Messages TEXTS = Messages.of(ModelFiles.class);

    /** How metamodels that were made in Eclipse name Ecore. */
    private static final String ECORE_IN_PLUGIN = "platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore";

    private final Map<String, EPackage> packages = new HashMap<>();

    /**
     * Makes the packages of a metamodel known.
     *
     * @param file an {@code .ecore} file
     * @return this
     * @throws ModelFileException if the file cannot be read or is no metamodel
     */
    public ModelFiles metamodel(Path file) throws IOException {
        Resource resource = load(resourceSet(file, Map.of()), file, Set.of());
        for (EObject each : resource.getContents()) {
            if (!(each instanceof EPackage found)) {
                throw new ModelFileException(TEXTS.get("modelFiles_noMetamodel"), 0, 0, null);
            }
            metamodel(found);
        }
        if (resource.getContents().isEmpty()) {
            throw new ModelFileException(TEXTS.get("modelFiles_noMetamodel"), 0, 0, null);
        }
        return this;
    }

    /**
     * Makes a package and those in it known.
     *
     * @param known a package
     * @return this
     */
    public ModelFiles metamodel(EPackage known) {
        packages.put(known.getNsURI(), known);
        known.getESubpackages().forEach(this::metamodel);
        return this;
    }

    /**
     * @param file a model file
     * @return its resource, in a resource set of its own
     * @throws ModelFileException if the file cannot be read, or holds what its metamodel does not allow
     */
    public Resource model(Path file) throws IOException {
        Resource resource = load(resourceSet(file, packages), file, packages.keySet());
        if (resource.getContents().isEmpty()) {
            throw new ModelFileException(TEXTS.get("modelFiles_empty"), 0, 0, null);
        }
        return resource;
    }

    private static ResourceSet resourceSet(Path file, Map<String, EPackage> packages) {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
        set.getPackageRegistry().putAll(packages);
        set.getPackageRegistry().put(ECORE_IN_PLUGIN, EcorePackage.eINSTANCE);
        set.getURIConverter().getURIHandlers().clear();
        set.getURIConverter().getURIHandlers().add(new FolderOnly(file.toAbsolutePath().normalize().getParent()));
        set.getLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));
        return set;
    }

    private static Resource load(ResourceSet set, Path file, Set<String> known) throws IOException {
        Resource resource = set.createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        try {
            resource.load(set.getLoadOptions());
        } catch (IOException | RuntimeException e) {
            throw LoadFailure.of(file, e, known);
        }
        return resource;
    }

    /** Opens files of one folder only. */
    private static final class FolderOnly extends FileURIHandlerImpl implements URIHandler {

        private final Path folder;

        private FolderOnly(Path folder) {
            this.folder = folder;
        }

        @Override
        public boolean canHandle(URI uri) {
            return true;
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            Path file = uri.isFile() ? Path.of(uri.toFileString()).toAbsolutePath().normalize() : null;
            if (file == null || !folder.equals(file.getParent()) || !List.of("file").contains(uri.scheme() == null ? "file" : uri.scheme())) {
                throw new IOException(TEXTS.get("modelFiles_outside", uri));
            }
            return super.createInputStream(uri, options);
        }
    }
}
