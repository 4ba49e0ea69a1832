/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage;

/** Reads model files. */
public final class ModelReader {

    private ModelReader() {
    }

    /**
     * @param file a model file
     * @return the model
     * @throws RefusedInputException if the file cannot be read or is damaged
     */
    public static LoadedModel read(Path file) throws RefusedInputException {
        SightlinePackage.eINSTANCE.eClass();
        SightlineResource resource = new SightlineResource(URI.createFileURI(file.toAbsolutePath().toString()));
        try {
            resource.load(Map.of());
        } catch (IOException e) {
            throw new RefusedInputException(new Problem(file.toString(), 0, 0, e.getMessage(), ""), e);
        }
        return new LoadedModel((Portfolio) resource.getContents().get(0), resource, List.of());
    }
}
