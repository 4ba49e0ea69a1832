/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.Portfolio;

/** What a test runs in a Java process of its own, to be killed or starved. */
final class OtherProgram {

    private OtherProgram() {
    }

    /**
     * @param javaOptions options such as {@code -Xmx32m}
     * @param arguments what to do with which file
     * @return the running program; its output and errors come as one stream
     */
    static Process start(List<String> javaOptions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherProgram.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** @param arguments {@code save FILE}, which never ends and says so once it has saved, or {@code read FILE} */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("save")) {
            saveForEver(file);
        }
        try {
            System.out.println(LargeModels.size(ModelReader.read(file).portfolio()));
        } catch (RefusedInputException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void saveForEver(Path file) throws IOException {
        Portfolio small = LargeModels.portfolio(1, 100);
        Portfolio large = LargeModels.portfolio(2, 200);
        for (int i = 0; true; i++) {
            ModelWriter.write(i % 2 == 0 ? small : large, file);
            if (i == 1) {
                System.out.println("saved");
            }
        }
    }
}
