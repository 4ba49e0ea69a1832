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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes files as a whole or not at all: aside in the same folder, synced to the disk, then renamed over the old one. Whatever
 * happens (a full disk, a kill, a failure of whoever makes the content), there is either the old file or the new one, never a torn
 * one. The file keeps its permissions; a link stays a link to the file that is replaced; a device or pipe is written to directly.
 *
 * <pre>
 * AtomicFile.at(report).write(html);
 * AtomicFile.at(model).keepingPrevious().write(out -> resource.save(out, Map.of()));
 * </pre>
 */
public final class AtomicFile {

    /** Makes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * @param out where to write it; buffered, need not be closed
         * @throws IOException if it cannot be made or written; the old file stays
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private final Disk disk;
    private final Path file;
    private final boolean keepPrevious;

    private AtomicFile(Disk disk, Path file, boolean keepPrevious) {
        this.disk = disk;
        this.file = file;
        this.keepPrevious = keepPrevious;
    }

    /**
     * @param file where to write, in a folder that exists
     * @return the file, not yet touched
     */
    public static AtomicFile at(Path file) {
        return at(Disk.local(), file);
    }

    /**
     * @param disk where the file lies
     * @param file where to write, in a folder that exists
     * @return the file, not yet touched
     */
    public static AtomicFile at(Disk disk, Path file) {
        return new AtomicFile(disk, file, false);
    }

    /** @return the same file, of which writing keeps the old content as {@code NAME~} */
    public AtomicFile keepingPrevious() {
        return new AtomicFile(disk, file, true);
    }

    /**
     * @param text the content, written in UTF-8
     * @throws OutputException if it cannot be written; the old file is as it was
     */
    public void write(String text) throws OutputException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(out -> out.write(bytes));
    }

    /**
     * @param content makes the content
     * @throws OutputException if it cannot be made or written; the old file is as it was
     */
    public void write(Content content) throws OutputException {
        try (PreparedFile prepared = prepare(content)) {
            prepared.commit();
        }
    }

    /**
     * Writes the content aside, so that it only has to take its place. A device or pipe gets it when it is committed.
     *
     * @param content makes the content
     * @return what to commit and to close
     * @throws OutputException if it cannot be made or written; the file is as it was
     */
    public PreparedFile prepare(Content content) throws OutputException {
        try {
            requireWritable();
            if (isStream()) {
                return new DirectOutput(file, content);
            }
            FileReplacement replacement = new FileReplacement(disk, file, target(), keepPrevious);
            replacement.prepare(content);
            return replacement;
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw OutputException.at(file, e);
        }
    }

    /** A link stays a link, also one that leads to a file which is not there yet. */
    private Path target() throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path folder = file.toAbsolutePath().getParent();
        return Files.isSymbolicLink(file) ? folder.resolve(Files.readSymbolicLink(file)).normalize() : file.toAbsolutePath();
    }

    private boolean isStream() {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private void requireWritable() throws OutputException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw OutputException.of("output_isFolder", file);
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            throw OutputException.of("output_readOnly", file);
        } else if (folder != null && !Files.isDirectory(folder)) {
            throw OutputException.of("output_noFolder", file);
        }
    }

    /** A device or pipe. */
    private record DirectOutput(Path file, Content content) implements PreparedFile {

        @Override
        public void commit() throws OutputException {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.writeTo(out);
            } catch (OutputException e) {
                throw e;
            } catch (IOException e) {
                throw OutputException.at(file, e);
            }
        }

        @Override
        public void close() {
            // Nothing has been set aside.
        }
    }
}
