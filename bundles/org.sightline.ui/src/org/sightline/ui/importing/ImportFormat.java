/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.importing;

import java.nio.file.Path;
import java.util.List;

import org.sightline.io.RefusedInputException;
import org.sightline.io.bpmn.CustomerCandidate;

/** A form in which other tools, or Sightline itself, keep processes. */
interface ImportFormat {

    /** All formats, the one that takes what no other takes last. */
    List<ImportFormat> ALL = List.of(new SightlineFormat(), new BpmnFormat());

    /**
     * @param file a file
     * @return the format that it is to be read as, by its name; what is in it is told when it is read
     */
    static ImportFormat of(Path file) {
        return ALL.stream().filter(each -> each.claims(file.getFileName().toString())).findFirst().orElse(ALL.get(ALL.size() - 1));
    }

    /** @return what people call it, with its version */
    String title();

    /** @return the patterns of its file names, as file dialogs take them */
    String pattern();

    /**
     * @param name name of a file
     * @return whether files of that name are of this format
     */
    boolean claims(String name);

    /**
     * Reads a file; nothing is written.
     *
     * @param file the file
     * @param customers who of {@link Imported#candidates} is the customer; none to leave it to the importer
     * @return what would come in
     * @throws RefusedInputException if the file cannot be read, with all that is wrong with it and where
     */
    Imported read(Path file, List<CustomerCandidate> customers) throws RefusedInputException;
}
