/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One case of a conformance kit: a folder with a specification, what to do with it and what real Sirius shows then.
 *
 * @param folder the folder, with {@code view.odesign}, {@code case.txt} and {@code expected.txt}
 * @param runs what to do, in file order
 */
public record KitCase(Path folder, List<Run> runs) {

    private static final Pattern RUN = Pattern.compile("run (\\d+): (.*)");
    private static final Pattern PAIR = Pattern.compile("(\\w+)=(\"(?:[^\"\\\\]|\\\\.)*\"|\\S*)");

    /**
     * One run of a case.
     *
     * @param number its number
     * @param values key and value of each setting
     */
    public record Run(int number, Map<String, String> values) {

        String get(String key) {
            return values.getOrDefault(key, "");
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        List<String> list(String key) {
            return get(key).isEmpty() ? List.of() : List.of(get(key).split(","));
        }
    }

    /**
     * @param folder a case's folder
     * @return the case
     * @throws IOException if its files cannot be read
     */
    static KitCase read(Path folder) throws IOException {
        List<Run> runs = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("case.txt"), StandardCharsets.UTF_8)) {
            Matcher run = RUN.matcher(line);
            if (run.matches()) {
                runs.add(new Run(Integer.parseInt(run.group(1)), values(run.group(2))));
            }
        }
        return new KitCase(folder, runs);
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Matcher pair = PAIR.matcher(text); pair.find();) {
            String value = pair.group(2);
            boolean quoted = value.length() > 1 && value.startsWith("\"");
            values.put(pair.group(1), quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value);
        }
        return values;
    }

    /** @return its name: that of the folder */
    public String name() {
        return folder.getFileName().toString();
    }

    /**
     * @return the expected result of each run by its number; empty if the kit has none
     * @throws IOException if the file cannot be read
     */
    Map<Integer, String> expected() throws IOException {
        Path file = folder.resolve("expected.txt");
        Map<Integer, String> results = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            for (String block : text.split("(?m)^(?=run \\d+$)")) {
                int end = block.indexOf('\n');
                if (end > 0) {
                    results.put(Integer.parseInt(block.substring("run ".length(), end)), block.substring(end + 1).strip());
                }
            }
        }
        return results;
    }
}
