/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code sightline validate} on the example from a cold start, against an empty program plus plain EMF reading the same file. */
final class ColdStartBenchmark implements Benchmark {

    private static final int ROUNDS = 15;
    private static final int ERRORS_FOUND = 1;

    private final Path root;

    ColdStartBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public List<Row> measure() throws Exception {
        String example = root.resolve("examples/office-supplies.sightline").toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        Ratio.Result result = Ratio.measure(ROUNDS,
                () -> run(java, "-cp", classPath, PlainRead.class.getName(), example),
                () -> run(root.resolve("sightline").toString(), "validate", example));
        return List.of(new Row("`sightline validate`, cold, script included", "the example", "an empty program that reads the file by plain EMF", result,
                4, Row.Unit.MILLISECONDS));
    }

    private static Integer run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int exitCode = process.waitFor();
        if (exitCode > ERRORS_FOUND) {
            throw new IllegalStateException(String.join(" ", command) + " ended with exit code " + exitCode);
        }
        return exitCode;
    }
}
