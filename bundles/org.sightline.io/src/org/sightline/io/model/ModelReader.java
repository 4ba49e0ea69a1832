/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.Portfolio;

/** Reads model files. */
public final class ModelReader {

    private ModelReader() {
    }

    /**
     * Reads a model. O(n) in the size of the file.
     *
     * @param file a model file, as the user gave it
     * @return the model, and what the user should know about the file
     * @throws RefusedInputException if the file cannot be read, is damaged or has been written by a newer version; with all problems
     *     that were found and their places
     */
    public static LoadedModel read(Path file) throws RefusedInputException {
        return read(file, FormatHistory.released());
    }

    /**
     * Reads a model, of any version that a history of the format knows.
     *
     * @param file a model file, as the user gave it
     * @param history the versions of the format that can be read
     * @return the model, and what the user should know about the file
     * @throws RefusedInputException as {@link #read(Path)}
     */
    public static LoadedModel read(Path file, FormatHistory history) throws RefusedInputException {
        SightlineResource resource = new SightlineResource(URI.createFileURI(file.toAbsolutePath().toString()), history);
        if (Files.isDirectory(file)) {
            throw refused(file, "file_isFolder", null);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            resource.load(bytes, Map.of(SightlineResource.SHOWN_NAME, file));
        } catch (RefusedInputException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw refused(file, "file_missing", e);
        } catch (AccessDeniedException e) {
            throw refused(file, "file_denied", e);
        } catch (IOException e) {
            throw refused(file, "file_unreadable", e);
        }
        return loaded(resource);
    }

    /**
     * Reads a model from memory, such as a draft.
     *
     * @param bytes the content of a model file
     * @param file the file that it belongs to, there or not
     * @return the model, and what the user should know about it
     * @throws RefusedInputException as {@link #read(Path)}
     */
    public static LoadedModel read(byte[] bytes, Path file) throws RefusedInputException {
        SightlineResource resource = new SightlineResource(URI.createFileURI(file.toAbsolutePath().toString()));
        try {
            resource.load(new ByteArrayInputStream(bytes), Map.of(SightlineResource.SHOWN_NAME, file));
        } catch (RefusedInputException e) {
            throw e;
        } catch (IOException e) {
            throw refused(file, "file_unreadable", e);
        }
        return loaded(resource);
    }

    private static LoadedModel loaded(SightlineResource resource) {
        List<Problem> warnings = resource.getWarnings().stream().map(ProblemDiagnostic.class::cast).map(ProblemDiagnostic::problem).toList();
        return new LoadedModel((Portfolio) resource.getContents().get(0), resource, warnings);
    }

    private static RefusedInputException refused(Path file, String key, IOException cause) {
        Wording wording = new Wording();
        String detail = cause == null ? "" : String.valueOf(cause.getMessage());
        return new RefusedInputException(new Problem(file.toString(), 0, 0, wording.get(key, detail), wording.get(key + "_remedy")), cause);
    }
}
