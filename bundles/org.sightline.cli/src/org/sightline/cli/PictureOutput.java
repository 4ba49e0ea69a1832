/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sightline.io.AtomicFile;
import org.sightline.io.OutputException;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.PictureFormat;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where pictures go: to a file whose ending says the form, or to a folder, one file each. */
final class PictureOutput {

    private static final MessageBundle TEXTS = MessageBundle.of(PictureOutput.class);

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--output", required = true, paramLabel = "FILE.svg|.png|.pdf|FOLDER", descriptionKey = "render.output")
    private String name;

    @Option(names = "--format", paramLabel = "svg|png|pdf", descriptionKey = "render.format")
    private PictureFormat format;

    private final FileNames names = new FileNames();

    private Path path() {
        return Path.of(name);
    }

    /** @return whether a folder was given: one that is there, or a name that ends like a folder's or has no ending */
    boolean isFolder() {
        Path path = path();
        if (Files.exists(path)) {
            return Files.isDirectory(path);
        }
        boolean slash = name.endsWith("/") || name.endsWith(File.separator);
        return slash || path.getFileName().toString().lastIndexOf('.') <= 0;
    }

    /** @return whether it can hold several pictures: a folder or a PDF document */
    boolean holdsSeveral() {
        return isFolder() || format() == PictureFormat.PDF;
    }

    /**
     * @return the form of the pictures
     * @throws ParameterException if the file has an ending that says none, and no form was given
     */
    PictureFormat format() {
        if (format != null) {
            return format;
        }
        return isFolder() ? PictureFormat.SVG : PictureFormat.of(name)
                .orElseThrow(() -> new ParameterException(command.commandLine(), TEXTS.get("render_unknownEnding", name)));
    }

    /**
     * To be called before any work is done.
     *
     * @param inputs files that are read
     * @throws OutputException if the file would replace one of them, or the folder cannot be made
     */
    void prepare(List<Path> inputs) throws OutputException {
        if (!isFolder()) {
            format();
            requireOther(inputs, path());
            return;
        }
        try {
            Files.createDirectories(path());
        } catch (IOException failure) {
            throw new OutputException(TEXTS.get("kit_noFolder", name), failure);
        }
    }

    private static void requireOther(List<Path> inputs, Path output) throws OutputException {
        for (Path each : inputs) {
            InputFile.requireOther(each, output);
        }
    }

    /** @return the file that was given */
    AtomicFile file() {
        return AtomicFile.at(path());
    }

    /**
     * @param inputs files that are read
     * @param stem name of a picture; a number is added if it was used before
     * @return a file for it in the folder that was given
     * @throws OutputException if it would replace an input
     */
    Path fileInFolder(List<Path> inputs, String stem) throws OutputException {
        Path file = path().resolve(names.once(stem) + "." + format().ending());
        requireOther(inputs, file);
        return file;
    }

    @Override
    public String toString() {
        return name;
    }
}
