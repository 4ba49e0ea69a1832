/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;


/**
 * A zip file for those who help: what the user did, the log, the versions and the settings. Models go along only if they are named; the names
 * of files in the settings are left out.
 *
 * @param description what happened, in the user's words
 * @param details versions and environment
 * @param settings preferences by name
 * @param log the log; need not be there
 * @param models files that the user wants to send along
 */
record ProblemReport(String description, String details, Map<String, String> settings, Path log, List<Path> models) {

    /**
     * @param target the file to be written; one that is there is replaced
     * @throws IOException if something cannot be read or written; nothing is left behind then
     */
    void write(Path target) throws IOException {
        Path aside = Files.createTempFile(target.toAbsolutePath().getParent(), ".report", ".zip");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(aside))) {
                text(zip, "description.txt", description);
                text(zip, "versions.txt", details);
                text(zip, "settings.txt", String.join("\n", settings.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue()).sorted().toList()));
                if (Files.exists(log)) {
                    file(zip, "log.txt", log);
                }
                for (Path model : models) {
                    file(zip, "models/" + models.indexOf(model) + "-" + model.getFileName(), model);
                }
            }
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void file(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }
}
