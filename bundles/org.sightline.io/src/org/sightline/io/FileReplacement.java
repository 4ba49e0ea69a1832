/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;

import org.sightline.model.identity.RandomUuids;

/**
 * One replacement of a regular file:
 *
 * <pre>
 * content --> .sightline-UUID.aside (synced)
 *             NAME  -- link, or copy --> NAME~
 *             .sightline-UUID.aside -- rename --> NAME
 * </pre>
 *
 * A killed program leaves the aside file behind; the next replacement in the folder removes it once it is an hour old.
 */
final class FileReplacement {

    private static final String ASIDE_FILES = ".sightline-*.aside";
    private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

    private final Path file;
    private final Path folder;
    private final boolean keepPrevious;

    /**
     * @param file absolute; exists as a regular file or not at all
     * @param keepPrevious whether the old content is kept as {@code NAME~}
     */
    FileReplacement(Path file, boolean keepPrevious) {
        this.file = file;
        this.folder = file.getParent();
        this.keepPrevious = keepPrevious;
    }

    void write(AtomicFile.Content content) throws IOException {
        removeAbandoned();
        Path aside = aside();
        try {
            writeSynced(aside, content);
            if (Files.exists(file)) {
                copyPermissions(aside);
                if (keepPrevious) {
                    backUp();
                }
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private Path aside() {
        return folder.resolve(ASIDE_FILES.replace("*", RandomUuids.next()));
    }

    private static void writeSynced(Path aside, AtomicFile.Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private void copyPermissions(Path aside) throws IOException {
        if (isPosix()) {
            Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(file));
        }
    }

    /** Where the file system has no links, the old content is copied. There is an old file under either name at any time. */
    private void backUp() throws IOException {
        Path aside = aside();
        try {
            link(aside);
            Files.move(aside, folder.resolve(file.getFileName() + "~"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private void link(Path aside) throws IOException {
        try {
            Files.createLink(aside, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, aside, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Makes the renaming durable; Windows does it by itself and cannot open a folder. */
    private void syncFolder() throws IOException {
        if (isPosix()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private boolean isPosix() {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
    }

    private void removeAbandoned() throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(ABANDONED_AFTER));
        try (DirectoryStream<Path> asides = Files.newDirectoryStream(folder, ASIDE_FILES)) {
            for (Path aside : asides) {
                if (Files.getLastModifiedTime(aside).compareTo(limit) < 0) {
                    Files.deleteIfExists(aside);
                }
            }
        }
    }
}
