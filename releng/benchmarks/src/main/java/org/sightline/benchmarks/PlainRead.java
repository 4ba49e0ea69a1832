/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Does nothing but read a model by plain EMF: the floor of a command's cold start. */
public final class PlainRead {

    private PlainRead() {
    }

    /**
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (ModelFileBenchmark.plainEmf(Path.of(arguments[0])).getContents().isEmpty()) {
            throw new IOException("Nothing was read");
        }
    }
}
