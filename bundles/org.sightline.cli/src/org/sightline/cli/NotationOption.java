/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.sightline.design.NotationFiles;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.Notation;
import org.sightline.viewpoint.specification.SpecificationProblem;

import picocli.CommandLine.Option;

/** The notation in which charts and tables are made: that of the product, or one of the company's own. */
final class NotationOption {

    private static final MessageBundle TEXTS = MessageBundle.of(NotationOption.class);

    @Option(names = "--odesign", paramLabel = "FILE", descriptionKey = "notation.odesign")
    private Path file;

    /** @return the files that are read, none for the product's own notation */
    List<Path> files() {
        return file == null ? List.of() : List.of(file, Notation.rolesBeside(file));
    }

    /**
     * @return the notation
     * @throws RefusedInputException if it cannot be read, or nothing in it can be shown
     * @throws IOException if this product lacks its own notation
     */
    Notation read() throws IOException {
        Notation notation = file == null ? standard() : own();
        List<SpecificationProblem> problems = notation.specification().problems();
        if (notation.specification().representations().isEmpty() && !problems.isEmpty()) {
            throw new RefusedInputException(problems.stream().map(this::problem).toList());
        }
        return notation;
    }

    private static Notation standard() throws IOException {
        try (InputStream specification = NotationFiles.openSpecification(); InputStream roles = NotationFiles.openRoles()) {
            return Notation.read(specification, NotationFiles.SPECIFICATION, roles, NotationFiles.ROLES, NotationFiles::openImage);
        }
    }

    private Notation own() throws RefusedInputException {
        try {
            Notation own = Notation.read(file);
            return new Notation(own.specification(), own.roles(), path -> image(own, path));
        } catch (IOException unreadable) {
            String reason = unreadable.getMessage() == null ? unreadable.toString() : unreadable.getMessage();
            throw new RefusedInputException(new Problem(file.toString(), 0, 0, reason, TEXTS.get("notation_unreadable_remedy")), unreadable);
        }
    }

    /** A copy of the product's notation goes on using the product's images. */
    private static InputStream image(Notation own, String path) throws IOException {
        InputStream image = own.symbols().open(path);
        return image == null ? NotationFiles.openImage(path) : image;
    }

    private Problem problem(SpecificationProblem problem) {
        String name = file == null ? NotationFiles.SPECIFICATION : file.toString();
        return new Problem(name, problem.place().line(), problem.place().column(), problem.message(), "");
    }
}
