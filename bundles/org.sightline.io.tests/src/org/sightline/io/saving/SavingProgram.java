/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.sightline.model.customerprocess.Activity;

/** What {@link KilledSaveTest} runs in a Java process of its own: goes on with a model where it was left, and saves without end. */
final class SavingProgram {

    private SavingProgram() {
    }

    static Process start(Path file) throws IOException {
        return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SavingProgram.class.getName(), file.toString()))
                .redirectErrorStream(true).start();
    }

    /** @param arguments the file */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        SavedOrder order = SavedOrder.read(file);
        int first = order.edition() + 1;
        for (int edition = first; true; edition++) {
            Activity oldest = order.steps().get(0);
            order.addStep("Step of " + edition);
            order.removeStep(oldest);
            order.edition(edition).save(file);
            if (edition == first) {
                System.out.println("saving");
            }
        }
    }
}
