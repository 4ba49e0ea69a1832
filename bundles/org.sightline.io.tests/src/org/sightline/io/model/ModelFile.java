/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;

/** A model file of a test, written by hand. What is put into the portfolio begins on line 3. */
final class ModelFile {

    static final String NAMESPACES = "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            + "xmlns:customerprocess=\"http://www.sightline.org/customerprocess/1.0\"";
    static final String END = "</customerprocess:Portfolio>\n";

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Path path;

    ModelFile(Path folder) {
        path = folder.resolve("order.sightline");
    }

    Path path() {
        return path;
    }

    /** @return the text of a file with these lines in its portfolio */
    static String withLines(String... lines) {
        return HEADER + start("formatVersion=\"1\"") + String.join("\n", lines) + "\n" + END;
    }

    /** @return the text of a file whose portfolio has these attributes */
    static String withAttributes(String attributes) {
        return HEADER + start(attributes) + END;
    }

    private static String start(String attributes) {
        return "<customerprocess:Portfolio xmi:version=\"2.0\" " + NAMESPACES + " id=\"p\" " + attributes + ">\n";
    }

    LoadedModel read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    LoadedModel read(String text, Charset encoding) throws IOException {
        Files.write(path, text.getBytes(encoding));
        return ModelReader.read(path);
    }

    /** @return the problems for which a file with this text is refused */
    List<Problem> problems(String text) throws IOException {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    List<Problem> problems(byte[] bytes) throws IOException {
        Files.write(path, bytes);
        return Assertions.assertThrows(RefusedInputException.class, () -> ModelReader.read(path)).getProblems();
    }

    /** Expects that a file with these lines in its portfolio is refused for one reason. */
    void assertRefused(int line, int column, String message, String... lines) throws IOException {
        assertProblem(line, column, message, problems(withLines(lines)));
    }

    void assertProblem(int line, int column, String message, List<Problem> problems) {
        Assertions.assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.get(0);
        Assertions.assertEquals(message, problem.message());
        Assertions.assertEquals(path + ":" + line + ":" + column, problem.file() + ":" + problem.line() + ":" + problem.column());
        Assertions.assertFalse(problem.remedy().isBlank());
    }
}
