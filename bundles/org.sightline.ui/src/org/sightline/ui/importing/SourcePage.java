/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.io.Problem;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.files.FileDrop;
import org.sightline.ui.files.FileField;
import org.sightline.ui.files.ModelFiles;
import org.sightline.ui.files.TargetChoice;

/** Which file to import and which model it goes into. A refused file is told with the places of what is wrong. */
final class SourcePage extends WizardPage {

    private static final MessageBundle TEXTS = MessageBundle.of(SourcePage.class);

    private final ImportModel model;
    private final Optional<ModelDocument> open;
    private TargetChoice target;
    private FileField source;
    private Text report;

    SourcePage(ImportModel model, Optional<ModelDocument> open) {
        super("source", TEXTS.get("sourcePage_title"), null);
        this.model = model;
        this.open = open;
        setDescription(TEXTS.get("sourcePage_description", formats()));
        setPageComplete(false);
    }

    /** "Sightline and BPMN 2.0". */
    private static String formats() {
        List<String> titles = ImportFormat.ALL.stream().map(ImportFormat::title).toList();
        String first = String.join(", ", titles.subList(0, titles.size() - 1));
        return first.isEmpty() ? titles.getLast() : TEXTS.get("sourcePage_formats", first, titles.getLast());
    }

    private static String[] filter() {
        List<String> patterns = ImportFormat.ALL.stream().map(ImportFormat::pattern).toList();
        return Stream.concat(Stream.concat(Stream.of(String.join(";", patterns)), patterns.stream()), Stream.of("*")).toArray(String[]::new);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(page);
        source = new FileField(page, TEXTS.get("sourcePage_source"), SWT.OPEN, filter(), this::sourceChosen);
        target = new TargetChoice(page, open, this::targetChosen);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 6).applyTo(target.control());
        Label title = new Label(page, SWT.NONE);
        title.setText(TEXTS.get("sourcePage_report"));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(title);
        report = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(500, 120).applyTo(report);
        FileDrop.install(page, files -> source.show(files.get(0)));
        setControl(page);
        tell();
        model.source().ifPresent(source::show);
    }

    private void sourceChosen(Optional<Path> file) {
        if (file.filter(Files::isRegularFile).isPresent()) {
            model.chooseSource(file.get());
            target.propose(ModelFiles.beside(file.get()));
        } else {
            model.clearSource();
        }
        tell();
        check();
    }

    private void targetChosen() {
        if (target != null) {
            tell();
            check();
        }
    }

    private void tell() {
        report.setText(model.preview().map(this::summary)
                .orElseGet(() -> model.problems().isEmpty() ? TEXTS.get("sourcePage_hint")
                        : String.join("\n\n", model.problems().stream().map(SourcePage::text).toList())));
    }

    private static String text(Problem problem) {
        String what = (problem.message() + " " + problem.remedy()).strip();
        return problem.line() == 0 ? what : TEXTS.get("sourcePage_place", problem.line(), problem.column(), what);
    }

    private String summary(Imported read) {
        Imported.Counts counts = read.counts();
        Optional<ModelDocument> into = target.document();
        String conversion = into.flatMap(open -> model.conversion(open)).map(text -> TEXTS.get("sourcePage_conversion", text)).orElse("");
        return TEXTS.get("sourcePage_summary", counts.processes(), counts.lanes(), counts.nodes(), counts.flows(), model.remarks(into).size(), conversion);
    }

    private void check() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty() && model.preview().isPresent());
    }

    private Optional<String> problem() {
        if (!model.problems().isEmpty()) {
            return Optional.of(TEXTS.get("sourcePage_refused"));
        }
        if (model.source().isEmpty()) {
            return source.file().map(missing -> TEXTS.get(Files.isDirectory(missing) ? "sourcePage_folder" : "sourcePage_missing", missing));
        }
        return target.problem().or(this::isItself).or(() -> target.document().flatMap(model::refusal));
    }

    private Optional<String> isItself() {
        Path to = target.document().isPresent() ? target.document().get().file() : target.file();
        return model.source().filter(to::equals).map(same -> TEXTS.get("sourcePage_itself", same.getFileName()));
    }

    /** @return where it goes */
    TargetChoice target() {
        return target;
    }
}
