/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.sightline.io.OutputException;
import org.sightline.model.customerprocess.Portfolio;

/** Writes model files. */
public final class ModelWriter {

    private ModelWriter() {
    }

    /**
     * Writes a model. A file that stands there is replaced as a whole or not at all.
     *
     * @param portfolio the model
     * @param file where to write it
     * @throws OutputException if it cannot be written; an existing file is as it was
     */
    public static void write(Portfolio portfolio, Path file) throws OutputException {
        SightlineResource resource = new SightlineResource(URI.createFileURI(file.toAbsolutePath().toString()));
        resource.getContents().add(portfolio);
        try (var out = Files.newOutputStream(file)) {
            resource.save(out, Map.of());
        } catch (IOException e) {
            throw new OutputException(e.getMessage(), e);
        }
    }
}
