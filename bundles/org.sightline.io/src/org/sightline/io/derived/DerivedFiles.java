/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.derived;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.sightline.io.AtomicFile;

/**
 * What took long to find out from other data, kept from one run of the program to the next. Each entry is a file that holds the data it was derived
 * from, so that an entry is only ever found for exactly the same data and the same build of the program. Nothing is lost when entries are: whoever
 * finds none derives it again. So a file that cannot be read, is torn or comes from another build counts as none.
 *
 * <p>Thread safe, and several running programs may share a folder.
 */
public final class DerivedFiles {

    /** Keeps nothing. */
    public static final DerivedFiles NONE = new DerivedFiles(null, "");

    private static final String SUFFIX = ".derived";
    private static final int ENTRIES = 24;

    private final Path folder;
    private final byte[] build;

    private DerivedFiles(Path folder, String build) {
        this.folder = folder;
        this.build = build.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param folder where the entries are kept; made when the first one is
     * @param build tells builds of the program apart: they may derive other data
     * @return the entries of that folder
     */
    public static DerivedFiles in(Path folder, String build) {
        return new DerivedFiles(folder, build);
    }

    /**
     * @param kind what is derived, a word for the name of a file
     * @param source all that it is derived from; for something large a {@link #fingerprint}
     * @return what was kept for it
     */
    public Optional<ByteBuffer> find(String kind, byte[] source) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return Entry.derived(ByteBuffer.wrap(Files.readAllBytes(file(kind, source))), build, source);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps an entry, in place of an older one. The oldest entries of a kind go when there are many. Where nothing can be written, an older entry may stay.
     *
     * @param kind what is derived, a word for the name of a file
     * @param source all that it is derived from
     * @param derived what was derived
     * @return whether it was kept
     */
    public boolean keep(String kind, byte[] source, byte[] derived) {
        if (folder == null) {
            return false;
        }
        try {
            Files.createDirectories(folder);
            AtomicFile.at(file(kind, source)).write(out -> out.write(Entry.of(build, source, derived)));
            removeOldest(kind);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path file(String kind, byte[] source) {
        return folder.resolve(kind + "-" + Long.toHexString(crc(source)) + SUFFIX);
    }

    private void removeOldest(String kind) throws IOException {
        List<Path> entries;
        try (Stream<Path> files = Files.list(folder)) {
            entries = files.filter(file -> file.getFileName().toString().startsWith(kind + "-")).sorted(Comparator.comparing(DerivedFiles::age)).toList();
        }
        for (Path file : entries.subList(0, Math.max(0, entries.size() - ENTRIES))) {
            Files.deleteIfExists(file);
        }
    }

    private static long age(Path file) {
        return file.toFile().lastModified();
    }

    /**
     * @param data of any size
     * @return a few bytes that tell it from what it was before
     */
    public static byte[] fingerprint(byte[] data) {
        return ByteBuffer.allocate(Integer.BYTES + Long.BYTES).putInt(data.length).putLong(crc(data)).array();
    }

    private static long crc(byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(data);
        return sum.getValue();
    }

    /** Build, source and derived data, each with its length before it, and a checksum of all after them. */
    private static final class Entry {

        static byte[] of(byte[] build, byte[] source, byte[] derived) {
            int size = 3 * Integer.BYTES + build.length + source.length + derived.length;
            ByteBuffer entry = ByteBuffer.allocate(size + Long.BYTES);
            for (byte[] part : List.of(build, source, derived)) {
                entry.putInt(part.length).put(part);
            }
            return entry.putLong(checksum(entry, size)).array();
        }

        static Optional<ByteBuffer> derived(ByteBuffer entry, byte[] build, byte[] source) {
            int size = entry.limit() - Long.BYTES;
            if (size < 0 || entry.getLong(size) != checksum(entry, size) || !starts(entry, build) || !starts(entry, source)) {
                return Optional.empty();
            }
            return Optional.of(entry.slice(entry.position() + Integer.BYTES, size - entry.position() - Integer.BYTES));
        }

        private static boolean starts(ByteBuffer entry, byte[] part) {
            if (entry.remaining() < Integer.BYTES + part.length || entry.getInt() != part.length) {
                return false;
            }
            byte[] there = new byte[part.length];
            entry.get(there);
            return Arrays.equals(there, part);
        }

        private static long checksum(ByteBuffer entry, int size) {
            CRC32 sum = new CRC32();
            sum.update(entry.array(), 0, size);
            return sum.getValue();
        }
    }
}
