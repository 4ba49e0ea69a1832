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
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/** The file systems of this machine. */
final class LocalDisk implements Disk {

    private static final int BUFFER_SIZE = 1 << 16;
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

    @Override
    public void write(Path file, Path like, AtomicFile.Content content) throws IOException {
        boolean hasModel = like != null && isPosix(like);
        Set<PosixFilePermission> permissions = hasModel ? Files.getPosixFilePermissions(like) : Set.of();
        try (FileChannel channel = hasModel ? FileChannel.open(file, NEW, whileWriting(permissions)) : FileChannel.open(file, NEW);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_SIZE)) {
            content.writeTo(out);
            out.flush();
            if (hasModel) {
                Files.setPosixFilePermissions(file, permissions);
            }
            channel.force(true);
        }
    }

    /** From the start nobody may read the new file who may not read the old one, and its owner may write it. */
    private static FileAttribute<Set<PosixFilePermission>> whileWriting(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> own = new HashSet<>(permissions);
        own.add(PosixFilePermission.OWNER_WRITE);
        return PosixFilePermissions.asFileAttribute(own);
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @Override
    public void rename(Path file, Path name) throws IOException {
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Windows does it by itself and cannot open a folder. */
    @Override
    public void sync(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean isPosix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    }
}
