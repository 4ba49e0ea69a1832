/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.sightline.model.identity.RandomUuids;

/**
 * One replacement of a regular file:
 *
 * <pre>
 * prepare: content --> .sightline-UUID.aside (synced)
 * commit:  NAME  -- link, or copy --> NAME~
 *          .sightline-UUID.aside -- rename --> NAME
 * </pre>
 *
 * A killed program leaves the aside file behind; the next replacement in the folder removes it once it is an hour old.
 */
final class FileReplacement implements PreparedFile {

    private static final String ASIDE_FILES = ".sightline-*.aside";
    private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

    private final Disk disk;
    private final Path shown;
    private final Path file;
    private final Path folder;
    private final Path aside;
    private final boolean keepPrevious;

    /**
     * @param disk where it lies
     * @param shown the file as the user named it
     * @param file absolute; exists as a regular file or not at all
     * @param keepPrevious whether the old content is kept as {@code NAME~}
     */
    FileReplacement(Disk disk, Path shown, Path file, boolean keepPrevious) {
        this.disk = disk;
        this.shown = shown;
        this.file = file;
        this.folder = file.getParent();
        this.keepPrevious = keepPrevious;
        this.aside = aside();
    }

    private Path aside() {
        return folder.resolve(ASIDE_FILES.replace("*", RandomUuids.next()));
    }

    /** @throws IOException if the content cannot be made or written; nothing is left of it then, as far as the disk allows */
    void prepare(AtomicFile.Content content) throws IOException {
        removeAbandoned();
        boolean isWritten = false;
        try {
            disk.write(aside, Files.exists(file) ? file : null, content);
            isWritten = true;
        } finally {
            if (!isWritten) {
                disk.delete(aside);
            }
        }
    }

    @Override
    public void commit() throws OutputException {
        try {
            if (keepPrevious && Files.exists(file)) {
                backUp();
            }
            disk.rename(aside, file);
            disk.sync(folder);
        } catch (IOException e) {
            throw OutputException.at(shown, e);
        }
    }

    /** There is an old file under either name at any time. */
    private void backUp() throws IOException {
        Path second = aside();
        try {
            disk.link(file, second);
            disk.rename(second, folder.resolve(file.getFileName() + "~"));
        } finally {
            disk.delete(second);
        }
    }

    @Override
    public void close() throws OutputException {
        try {
            disk.delete(aside);
        } catch (IOException e) {
            throw OutputException.at(shown, e);
        }
    }

    private void removeAbandoned() throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(ABANDONED_AFTER));
        try (DirectoryStream<Path> asides = Files.newDirectoryStream(folder, ASIDE_FILES)) {
            for (Path abandoned : asides) {
                if (Files.getLastModifiedTime(abandoned).compareTo(limit) < 0) {
                    disk.delete(abandoned);
                }
            }
        }
    }
}
