/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.nio.file.Path;

import org.sightline.io.RefusedInputException;

/**
 * Reads BPMN 2.0 files as models of customer processes.
 *
 * <p>A collaboration becomes one customer process with a lane for each participant and the lanes of its process inside; a
 * participant without a process is a lane without nodes. A process that no participant refers to becomes a customer process of
 * its own, with one organisation lane. Tasks and call activities become activities, sub-processes of all kinds activities with
 * a body, parallel gateways the same, all other gateways decisions, events the same; flows are carried over one to one. What
 * the model has no place for is kept as properties or at least listed. Diagrams are not read: layout is computed.
 *
 * <p>Damage does not stop an import if the rest still makes sense: it is listed with its line. What is no BPMN, no well-formed
 * XML, or refers to anything outside the file is refused. Time and memory grow with the size of the file.
 */
public final class BpmnImporter {

    /**
     * Reads a file; nothing is written and nothing outside the file is looked at, so this also serves as a preview.
     *
     * @param file the BPMN file
     * @param options what a person decided
     * @return the model and what there is to say about it
     * @throws RefusedInputException if the file cannot be read or is not BPMN, or if it has no pool or lane of a name given in
     *         the options
     */
    public BpmnImport read(Path file, BpmnImportOptions options) throws RefusedInputException {
        BpmnDocument document = BpmnXmlReader.read(file);
        return new PortfolioBuilder(new Import(document)).build(options);
    }
}
