/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.io.bpmn.BpmnImport;
import org.sightline.io.bpmn.BpmnImportOptions;
import org.sightline.io.bpmn.BpmnImporter;
import org.sightline.io.bpmn.CustomerCandidate;
import org.sightline.io.model.ModelWriter;
import org.sightline.ui.files.ModelFiles;

/** What a person decides about a BPMN import, and what would come of it. Writes nothing before {@link #finish}. Needs no display. */
public final class BpmnImportModel {

    private Optional<Path> source = Optional.empty();
    private Optional<Path> target = Optional.empty();
    private Optional<BpmnImport> preview = Optional.empty();
    private List<Problem> problems = List.of();

    /**
     * Reads a BPMN file, leaving it to the importer who the customer is, and proposes a model file beside it.
     *
     * @param file the file
     */
    public void chooseSource(Path file) {
        source = Optional.of(file);
        target = Optional.of(modelFileBeside(file));
        read(BpmnImportOptions.defaults());
    }

    private static Path modelFileBeside(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ModelFiles.ENDING);
    }

    /**
     * Reads the file once more.
     *
     * @param customers the pools and lanes that are the customer's; none to leave it to the importer
     */
    public void chooseCustomers(List<CustomerCandidate> customers) {
        read(new BpmnImportOptions(customers.stream().map(BpmnImportModel::key).toList()));
    }

    private static String key(CustomerCandidate candidate) {
        return candidate.bpmnId().isEmpty() ? candidate.name() : candidate.bpmnId();
    }

    private void read(BpmnImportOptions options) {
        try {
            preview = Optional.of(new BpmnImporter().read(source.orElseThrow(), options));
            problems = List.of();
        } catch (RefusedInputException e) {
            preview = Optional.empty();
            problems = e.getProblems();
        }
    }

    /** @param file where to write the model */
    public void chooseTarget(Path file) {
        target = Optional.of(ModelFiles.withEnding(file));
    }

    /** @return the file to import; empty as long as none is chosen */
    public Optional<Path> source() {
        return source;
    }

    /** @return where to write the model; empty as long as no file to import is chosen */
    public Optional<Path> target() {
        return target;
    }

    /** @return what would come in; empty if no file is chosen, or if it is refused */
    public Optional<BpmnImport> preview() {
        return preview;
    }

    /** @return why the file is refused; none if it is not */
    public List<Problem> problems() {
        return problems;
    }

    /** @return whether the import can be done */
    public boolean isComplete() {
        return preview.isPresent() && target.isPresent();
    }

    /**
     * Writes the model.
     *
     * @return the file
     * @throws OutputException if it cannot be written; an existing file is as it was
     */
    public Path finish() throws OutputException {
        ModelWriter.write(preview.orElseThrow().portfolio(), target.orElseThrow());
        return target.orElseThrow();
    }
}
