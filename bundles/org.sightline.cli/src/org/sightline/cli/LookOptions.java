/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

import org.sightline.model.messages.MessageBundle;
import org.sightline.render.PictureFormat;
import org.sightline.render.diagram.PictureOptions;
import org.sightline.render.pdf.PdfPaper;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say what stands around charts, how large they are and on what paper. */
final class LookOptions {

    private static final MessageBundle TEXTS = MessageBundle.of(LookOptions.class);
    private static final double LARGEST_SCALE = 100;

    /** Sizes of paper. */
    enum Paper {
        fit, a4, a3
    }

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--scale", paramLabel = "NUMBER", descriptionKey = "render.scale", defaultValue = "2")
    private double scale;

    @Option(names = "--paper", paramLabel = "fit|a4|a3", descriptionKey = "render.paper", defaultValue = "fit")
    private Paper paper;

    @Option(names = "--landscape", descriptionKey = "render.landscape")
    private boolean landscape;

    @Option(names = "--no-title", descriptionKey = "render.noTitle")
    private boolean withoutTitle;

    @Option(names = "--no-legend", descriptionKey = "render.noLegend")
    private boolean withoutLegend;

    @Option(names = "--no-source", descriptionKey = "render.noSource")
    private boolean withoutSource;

    @Option(names = "--date", paramLabel = "TEXT", descriptionKey = "render.date")
    private String date;

    /**
     * @return scale and paper
     * @throws ParameterException if the scale makes no sense
     */
    PictureFormat.Settings settings() {
        if (!(scale > 0 && scale <= LARGEST_SCALE)) {
            throw new ParameterException(command.commandLine(), TEXTS.get("render_scale", Double.toString(scale)));
        }
        return new PictureFormat.Settings(scale, pages());
    }

    private PdfPaper pages() {
        return switch (paper) {
            case fit -> PdfPaper.FIT;
            case a4 -> landscape ? PdfPaper.A4_LANDSCAPE : PdfPaper.A4;
            case a3 -> landscape ? PdfPaper.A3_LANDSCAPE : PdfPaper.A3;
        };
    }

    /**
     * @param model the model file, the source of the charts
     * @param subtitle what stands below the title
     * @return what stands around a chart; the date is that of the model file unless the user gave another, so that the same file gives the
     *         same picture on every day
     */
    PictureOptions around(Path model, String subtitle) {
        PictureOptions options = PictureOptions.STANDARD.titled("", subtitle).showing(!withoutTitle, !withoutLegend);
        return withoutSource ? options : options.from(model.getFileName().toString(), date == null ? lastChange(model) : date);
    }

    private static String lastChange(Path model) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(model).toInstant(), ZoneId.systemDefault()).toString();
        } catch (IOException unknown) {
            // The model has been read by now; a picture without a date is better than none.
            return "";
        }
    }
}
