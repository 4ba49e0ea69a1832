/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the code of the metamodel and of its item providers into the {@code src-gen} folders. Members marked
 * {@code @generated NOT} survive; everything else follows {@code customerprocess.genmodel}.
 */
public final class ModelCodeGenerator {

    private static final String MODEL = "org.sightline.model";
    private static final String EDIT = "org.sightline.model.edit";

    private ModelCodeGenerator() {
    }

    /**
     * @param args the folder that holds the model and edit bundles
     * @throws IOException if the generator model cannot be read or code cannot be generated
     */
    public static void main(String[] args) throws IOException {
        generate(Path.of(args[0]).toRealPath());
    }

    /**
     * Generates into the model and edit bundles below a folder.
     *
     * @param bundles the folder that holds {@value #MODEL} and {@value #EDIT}
     * @throws IOException with all that the generator complained about
     */
    public static void generate(Path bundles) throws IOException {
        for (String project : List.of(MODEL, EDIT)) {
            EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(bundles.resolve(project) + "/"));
        }
        GenModel genModel = load();
        genModel.reconcile();
        genModel.setCanGenerate(true);
        require(genModel.diagnose());
        Generator generator = new Generator();
        generator.setInput(genModel);
        for (String type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            require(generator.generate(genModel, type, new BasicMonitor()));
        }
    }

    private static GenModel load() {
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        URI uri = URI.createPlatformResourceURI("/" + MODEL + "/model/customerprocess.genmodel", true);
        return (GenModel) resources.getResource(uri, true).getContents().get(0);
    }

    private static void require(Diagnostic diagnostic) throws IOException {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            StringBuilder text = new StringBuilder();
            append(diagnostic, "", text);
            throw new IOException(text.toString(), diagnostic.getException());
        }
    }

    private static void append(Diagnostic diagnostic, String indent, StringBuilder text) {
        text.append(indent).append(diagnostic.getMessage()).append('\n');
        for (Diagnostic child : diagnostic.getChildren()) {
            append(child, indent + "  ", text);
        }
    }
}
