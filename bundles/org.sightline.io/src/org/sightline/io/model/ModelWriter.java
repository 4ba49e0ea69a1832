/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.io.AtomicFile;
import org.sightline.io.Disk;
import org.sightline.io.OutputException;
import org.sightline.io.PreparedFile;
import org.sightline.model.customerprocess.Portfolio;

/** Writes model files. */
public final class ModelWriter {

    private ModelWriter() {
    }

    /**
     * Writes a model. A file that stands there is replaced as a whole or not at all, and kept as {@code NAME~}. The same model gives
     * the same bytes.
     *
     * @param portfolio the model; stays in the resource it is in, if any, and counts as modified there as before
     * @param file where to write it
     * @throws OutputException if the file cannot be written, or the model is one that no file can hold (texts with characters that XML
     *     has not, references to what is not part of it); an existing file is as it was
     */
    public static void write(Portfolio portfolio, Path file) throws OutputException {
        try (PreparedFile prepared = prepare(Disk.local(), portfolio, file)) {
            prepared.commit();
        }
    }

    /**
     * Writes a model aside, so that it only has to take its place.
     *
     * @param disk where the file lies
     * @param portfolio the model
     * @param file where it is to go
     * @return what to commit and to close
     * @throws OutputException as {@link #write(Portfolio, Path)}
     */
    public static PreparedFile prepare(Disk disk, Portfolio portfolio, Path file) throws OutputException {
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        return AtomicFile.at(disk, file).keepingPrevious().prepare(out -> write(portfolio, uri, out, Map.of(SightlineResource.SHOWN_NAME, file)));
    }

    /**
     * @param portfolio a model
     * @param file name of its file, for messages
     * @return what the file would hold
     * @throws OutputException if the model is one that no file can hold
     */
    public static byte[] bytes(Portfolio portfolio, Path file) throws OutputException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            write(portfolio, URI.createFileURI(file.toAbsolutePath().toString()), bytes, Map.of(SightlineResource.SHOWN_NAME, file));
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.at(file, e);
        }
        return bytes.toByteArray();
    }

    private static void write(Portfolio portfolio, URI uri, OutputStream out, Map<?, ?> options) throws IOException {
        if (portfolio.eResource() instanceof SightlineResource own) {
            own.doSave(out, options);
            return;
        }
        SightlineResource resource = new SightlineResource(uri);
        resource.getContents().add(portfolio.eResource() == null ? portfolio : EcoreUtil.copy(portfolio));
        try {
            resource.doSave(out, options);
        } finally {
            resource.getContents().clear();
        }
    }
}
