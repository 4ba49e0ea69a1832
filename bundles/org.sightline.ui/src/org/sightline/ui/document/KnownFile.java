/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file as it was when it was last read or written here, to tell whether another program has changed it since. A file that was
 * written anew with the same content, as programs that synchronise folders do, counts as unchanged. May be asked in any thread.
 */
final class KnownFile {

    private static final byte[] NO_CONTENT = {};

    private final Path path;
    private volatile FileStamp stamp;
    private volatile byte[] content;

    private KnownFile(Path path, FileStamp stamp) {
        this.path = path;
        this.stamp = stamp;
    }

    /**
     * Notes how a file looks before it is read.
     *
     * @param path any file, there or not
     * @return the file, to be told by {@link #hasBeenRead} once it is
     */
    static KnownFile beforeReading(Path path) {
        return new KnownFile(path, FileStamp.of(path));
    }

    /**
     * @param path any file, there or not
     * @return the file as it is now
     */
    static KnownFile asItIs(Path path) {
        KnownFile file = beforeReading(path);
        file.hasBeenRead();
        return file;
    }

    /** Notes what it holds, unless it was changed while it was read. */
    void hasBeenRead() {
        content = digest();
        if (!FileStamp.of(path).equals(stamp)) {
            content = null;
        }
    }

    /** @return whether it differs from what is known of it; costs a look at the folder, and reading it if it looks different */
    boolean isChanged() {
        FileStamp now = FileStamp.of(path);
        if (now.equals(stamp) && content != null) {
            return false;
        }
        boolean isSame = content != null && !now.isMissing() && Arrays.equals(digest(), content);
        if (isSame) {
            stamp = now;
        }
        return !isSame;
    }

    /** @return whether there is no such file now, though there was */
    boolean isGone() {
        return !stamp.isMissing() && FileStamp.of(path).isMissing();
    }

    /** @return the file in the same folder that is this one under another name; empty if there is none, or nobody can tell */
    Optional<Path> findRenamed() {
        FileStamp known = stamp;
        try (Stream<Path> siblings = Files.list(path.toAbsolutePath().getParent())) {
            return siblings.filter(sibling -> FileStamp.of(sibling).isSameFile(known)).filter(sibling -> !isBackup(sibling)).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isBackup(Path file) {
        return file.getFileName().toString().endsWith("~");
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
        } catch (IOException e) {
            return NO_CONTENT;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
