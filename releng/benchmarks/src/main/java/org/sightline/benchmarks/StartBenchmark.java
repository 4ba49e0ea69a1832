/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/**
 * From the start of Java to a usable window with the example open, against a bare workbench of the same bundles. Needs a display and the product
 * for Linux, and the bundle that ends Java when the window is usable.
 */
final class StartBenchmark implements Benchmark {

    private static final int ROUNDS = 9;
    private static final int PATIENCE = 120;
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String MEASURING = "org.sightline.benchmarks.start";

    private final Path root;

    StartBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public List<Row> measure() throws Exception {
        Path product = root.resolve("releng/product/target/products/sightline/linux/gtk/x86_64/sightline");
        Path measuring = root.resolve("releng").resolve(MEASURING).resolve("target");
        Path example = root.resolve("examples/office-supplies.sightline");
        Path folder = Files.createTempDirectory("sightline-start");
        try {
            Path configuration = configuration(product, measuring, folder);
            List<String> bare = command(product, configuration, folder, MEASURING + ".bare");
            List<String> ours = new ArrayList<>(command(product, configuration, folder, "org.sightline.app.application"));
            ours.add(example.toString());
            Ratio.Result result = Ratio.measure(ROUNDS, () -> run(bare), () -> run(ours));
            return List.of(new Row("start to usable window", "the example open", "a bare workbench of the same bundles", result, 1.5, Row.Unit.MILLISECONDS));
        } finally {
            delete(folder);
        }
    }

    /* The product's own configuration with one bundle more, so that the product stays as it is. */
    private static Path configuration(Path product, Path measuring, Path folder) throws IOException {
        Path configuration = folder.resolve("configuration");
        for (String file : List.of("config.ini", BUNDLES)) {
            Files.createDirectories(configuration.resolve(file).getParent());
            Files.copy(product.resolve("configuration").resolve(file), configuration.resolve(file));
        }
        Path bundle = only(measuring, "*-SNAPSHOT.jar");
        String line = "%s,%s,%s,4,false%n".formatted(MEASURING, version(bundle), bundle.toUri());
        Files.writeString(configuration.resolve(BUNDLES), line, StandardOpenOption.APPEND);
        return configuration;
    }

    private static List<String> command(Path product, Path configuration, Path folder, String application) throws IOException {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-Dsightline.state=" + folder.resolve("state"), "-jar", only(product.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar").toString(),
                "-install", product.toString(), "-configuration", configuration.toString(), "-data", "@noDefault", "-application", application);
    }

    private static String version(Path bundle) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    private static Path only(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            return found.iterator().next();
        }
    }

    private static Integer run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", command) + " showed no usable window in " + PATIENCE + " s");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with exit code " + process.exitValue());
        }
        return process.exitValue();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
