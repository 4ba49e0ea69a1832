/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.sightline.io.model.LargeModels;
import org.sightline.io.model.ModelReader;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage;

/** Loading a model with all checks, against plain EMF loading the same file; time and memory. */
final class ModelFileBenchmark implements Benchmark {

    private static final int ROUNDS = 21;
    private static final int MEMORY_ROUNDS = 5;
    private static final int PROCESSES = 37;
    private static final int NODES = 1000;

    @Override
    public List<Row> measure() throws Exception {
        Path file = Files.createTempFile("benchmark", ".sightline");
        try {
            Portfolio portfolio = LargeModels.portfolio(PROCESSES, NODES);
            String size = LargeModels.size(portfolio) + " elements";
            ModelWriter.write(portfolio, file);
            Ratio.Result time = Ratio.measure(ROUNDS, () -> plainEmf(file), () -> ModelReader.read(file));
            Ratio.Result memory = Memory.compare(MEMORY_ROUNDS, () -> plainEmf(file), () -> ModelReader.read(file));
            return List.of(
                    new Row("load a model", size, "plain EMF load of the same file", time, 1.2, Row.Unit.MILLISECONDS),
                    new Row("memory of a model", size, "plain EMF", memory, 2, Row.Unit.MEBIBYTES));
        } finally {
            Files.delete(file);
        }
    }

    /** What anyone would do with EMF alone: its own XMI resource, with the intrinsic-id map on. */
    static Resource plainEmf(Path file) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(SightlinePackage.eNS_URI, SightlinePackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        XMIResourceImpl resource = (XMIResourceImpl) resources.createResource(URI.createFileURI(file.toString()));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        // Without it, each reference to what comes later in the file searches all that came before.
        resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        return resource;
    }
}
