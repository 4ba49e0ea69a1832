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
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.io.bpmn.CustomerCandidate;
import org.sightline.io.drafts.DraftReason;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.intake.IntakeEdits;
import org.sightline.model.editing.intake.TimeConversion;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.drafts.DraftKeeper;

/** What a person decides about an import, and what would come of it. Writes and changes nothing before the end. Needs no display. */
final class ImportModel {

    private Optional<Path> source = Optional.empty();
    private Optional<Imported> preview = Optional.empty();
    private List<Problem> problems = List.of();

    /**
     * Reads a file, leaving it to the importer who the customer is.
     *
     * @param file the file
     */
    void chooseSource(Path file) {
        source = Optional.of(file);
        read(List.of());
    }

    /** Forgets the file. */
    void clearSource() {
        source = Optional.empty();
        preview = Optional.empty();
        problems = List.of();
    }

    /**
     * Reads the file once more.
     *
     * @param customers who the customer is; none to leave it to the importer
     */
    void chooseCustomers(List<CustomerCandidate> customers) {
        read(customers);
    }

    private void read(List<CustomerCandidate> customers) {
        Path file = source.orElseThrow();
        try {
            preview = Optional.of(ImportFormat.of(file).read(file, customers));
            problems = List.of();
        } catch (RefusedInputException e) {
            preview = Optional.empty();
            problems = e.getProblems();
        }
    }

    /** @return the file to import; empty as long as none is chosen */
    Optional<Path> source() {
        return source;
    }

    /** @return what would come in; empty if no file is chosen, or if it is refused */
    Optional<Imported> preview() {
        return preview;
    }

    /** @return why the file is refused; none if it is not */
    List<Problem> problems() {
        return problems;
    }

    /** @return the id of the first process that comes in, else of the model */
    String result() {
        Portfolio portfolio = preview.orElseThrow().portfolio();
        return portfolio.getProcesses().stream().findFirst().map(process -> process.getId()).orElse(portfolio.getId());
    }

    /**
     * @param document an open model
     * @return why what comes in cannot go there; empty if it can
     */
    Optional<String> refusal(ModelDocument document) {
        return preview.flatMap(read -> new IntakeEdits(document.domain()).refusal(read.portfolio(), document.portfolio()));
    }

    /**
     * @param document an open model
     * @return how the times of what comes in are converted to those of that model; empty if they need not be
     */
    Optional<String> conversion(ModelDocument document) {
        return preview.flatMap(read -> TimeConversion.of(read.portfolio(), document.portfolio().getTimeUnit()).summary());
    }

    /**
     * @param document the open model that it goes into; empty if it goes into a new one
     * @return what a person should know: what the importer remarks, and what is done to fit what comes in to the open model
     */
    List<Imported.Remark> remarks(Optional<ModelDocument> document) {
        Stream<Imported.Remark> conversion = document.flatMap(this::conversion).map(Imported.Remark::adapted).stream();
        return Stream.concat(conversion, preview.stream().flatMap(read -> read.remarks().stream())).toList();
    }

    /**
     * Writes a new model.
     *
     * @param target its file
     * @throws OutputException if it cannot be written; an existing file is as it was
     */
    void write(Path target) throws OutputException {
        ModelWriter.write(preview.orElseThrow().portfolio(), target);
    }

    /**
     * Takes what comes in into an open model, as one step that can be undone, and keeps a draft of the model before. What was read is used up.
     *
     * @param document an open model that does not refuse it
     * @param drafts keeps the draft
     */
    void takeInto(ModelDocument document, DraftKeeper drafts) {
        Command intake = new IntakeEdits(document.domain()).takeIn(preview.orElseThrow().portfolio(), document.portfolio());
        drafts.before(DraftReason.IMPORT, document);
        document.execute(intake);
    }
}
