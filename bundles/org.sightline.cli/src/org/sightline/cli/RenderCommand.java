/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.sightline.io.AtomicFile;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.view.CustomerViews;
import org.sightline.render.PictureFormat;
import org.sightline.render.Selection;
import org.sightline.render.diagram.PictureOptions;
import org.sightline.render.picture.Picture;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code render}: draws charts of a model. */
@Command(name = "render", resourceBundle = "org.sightline.cli.usage")
final class RenderCommand implements Callable<Integer> {

    private static final MessageBundle TEXTS = MessageBundle.of(RenderCommand.class);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelArgument model;
    @Mixin
    private ChartChoice choice;
    @Mixin
    private NotationOption notation;
    @Mixin
    private PictureOutput output;
    @Mixin
    private LookOptions looks;
    @Mixin
    private HelpOption help;

    private PictureFormat.Settings settings;
    private List<Path> inputs;

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        settings = looks.settings();
        inputs = new ArrayList<>(notation.files());
        inputs.add(model.file());
        inputs.add(LayoutFile.of(model.file()));
        output.prepare(inputs);
        Portfolio portfolio = model.load(terminal);
        ChartSession session = ChartSession.open(portfolio, notation);
        List<ChartJob> jobs = choice.jobs(session.charts(), portfolio, SavedDiagrams.beside(model.file(), terminal), output);
        write(jobs, session);
        return session.report(terminal);
    }

    private void write(List<ChartJob> jobs, ChartSession session) throws IOException {
        if (output.isFolder()) {
            for (ChartJob each : jobs) {
                Path file = output.fileInFolder(inputs, each.fileName());
                write(List.of(picture(each, session)), session, AtomicFile.at(file), file.toString());
            }
            return;
        }
        if (jobs.size() > 1 && !output.holdsSeveral()) {
            throw new ParameterException(spec.commandLine(), TEXTS.get("render_several", jobs.size(), output));
        }
        List<Picture> pictures = new ArrayList<>();
        for (ChartJob each : jobs) {
            pictures.add(picture(each, session));
        }
        write(pictures, session, output.file(), output.toString());
    }

    private Picture picture(ChartJob job, ChartSession session) throws RefusedInputException {
        PictureOptions around = looks.around(model.file(), subtitle(job, session.charts().label(job.diagram()))).placed(job.placement());
        Selection seen = choice.selection(session.charts(), job);
        try {
            Picture picture = session.charts().picture(job.diagram(), job.carrier(), seen, around).orElseThrow();
            if (picture.chart().height() == 0) {
                terminal.err().println(empty(job, picture));
            }
            return picture;
        } catch (IllegalArgumentException beyondLimits) {
            throw refused(beyondLimits, "");
        }
    }

    private static String empty(ChartJob job, Picture picture) {
        boolean customer = CustomerViews.derive(job.process(), ViewForm.DEPARTMENTS).hasCustomer();
        return customer ? TEXTS.get("render_empty", picture.title()) : TEXTS.get("view_noCustomer", job.process().getName());
    }

    private static String subtitle(ChartJob job, String chart) {
        String named = job.name().isEmpty() ? chart : TEXTS.get("render_subtitle", chart, job.name());
        return job.carrier() == job.process() ? named : TEXTS.get("render_subtitle", named, job.process().getName());
    }

    private void write(List<Picture> pictures, ChartSession session, AtomicFile file, String name) throws IOException {
        List<String> problems = new ArrayList<>();
        try {
            file.write(out -> problems.addAll(output.format().write(pictures, settings, session.measure(), out)));
        } catch (IllegalArgumentException tooLarge) {
            throw refused(tooLarge, TEXTS.get("render_tooLarge_remedy"));
        }
        terminal.err().println(TEXTS.get("render_written", name, pictures.get(0).title()));
        problems.forEach(terminal.err()::println);
    }

    private RefusedInputException refused(IllegalArgumentException reason, String remedy) {
        return new RefusedInputException(new Problem(model.file().toString(), 0, 0, reason.getMessage(), remedy), reason);
    }
}
