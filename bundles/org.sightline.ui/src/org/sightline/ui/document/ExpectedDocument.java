/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.sightline.io.RefusedInputException;

/**
 * A document that another thread reads, and does not touch any more once it has read it.
 *
 * @param file a model file
 * @param reading ends with its document, or as {@link ModelDocument#open(Path)} does
 */
record ExpectedDocument(Path file, Future<ModelDocument> reading) {

    /**
     * @return the document; waits until it has been read
     * @throws RefusedInputException if the file cannot be read or is damaged, with all that is wrong with it
     */
    ModelDocument take() throws RefusedInputException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            return rethrow(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ModelDocument.open(file);
        }
    }

    private static ModelDocument rethrow(Throwable failure) throws RefusedInputException {
        switch (failure) {
            case RefusedInputException refused -> throw refused;
            case Error error -> throw error;
            case RuntimeException mistake -> throw mistake;
            default -> throw new IllegalStateException(failure);
        }
    }
}
