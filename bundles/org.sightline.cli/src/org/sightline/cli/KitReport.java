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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sightline.io.AtomicFile;
import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.model.messages.MessageBundle;
import org.sightline.viewpoint.kit.KitCase;
import org.sightline.viewpoint.kit.KitResult;
import org.sightline.viewpoint.kit.KitRunner;

/** Runs a conformance kit, prints where the engine differs from it, and writes what the engine shows. */
final class KitReport {

    private static final MessageBundle TEXTS = MessageBundle.of(KitReport.class);

    private final Terminal terminal;
    private int passed;
    private int failed;

    KitReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * @param kit the kit's folder
     * @param results folder to write to, {@code NN-name.txt} for each case and {@code expressions.tsv}; null: nothing is written
     * @return the exit code
     * @throws RefusedInputException if the kit cannot be read
     * @throws OutputException if a result cannot be written
     */
    int run(Path kit, Path results) throws RefusedInputException, OutputException {
        try {
            KitRunner runner = new KitRunner(kit);
            List<KitCase> cases = runner.cases();
            List<KitResult> expressions = runner.expressions();
            if (cases.isEmpty() && expressions.isEmpty()) {
                throw new IOException(TEXTS.get("kit_empty"));
            }
            if (results != null) {
                create(results);
            }
            for (KitCase kitCase : cases) {
                List<KitResult> runs = runner.run(kitCase);
                report(runs);
                write(results, kitCase.name() + ".txt", text(kitCase, runs));
            }
            report(expressions);
            write(results, "expressions.tsv", expressions.stream().map(each -> each.computed() + "\n").collect(Collectors.joining()));
        } catch (RefusedInputException | OutputException known) {
            throw known;
        } catch (IOException unreadable) {
            throw new RefusedInputException(new Problem(kit.toString(), 0, 0, unreadable.getMessage(), TEXTS.get("kit_unreadable_remedy")), unreadable);
        }
        terminal.out().println(passed + " passed, " + failed + " failed");
        return failed == 0 ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static void create(Path folder) throws OutputException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new OutputException(TEXTS.get("kit_noFolder", folder), failure);
        }
    }

    private void report(List<KitResult> results) {
        for (KitResult result : results) {
            if (result.passed()) {
                passed++;
            } else {
                failed++;
                terminal.out().println(result.name());
                result.differences().forEach(line -> terminal.out().println("  " + line));
            }
        }
    }

    private static String text(KitCase kitCase, List<KitResult> runs) {
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            blocks.add("run " + kitCase.runs().get(i).number() + "\n" + runs.get(i).computed() + "\n");
        }
        return String.join("", blocks);
    }

    private static void write(Path folder, String name, String text) throws OutputException {
        if (folder != null) {
            AtomicFile.at(folder.resolve(name)).write(text);
        }
    }
}
