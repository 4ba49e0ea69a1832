/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.sightline.io.AtomicFile;
import org.sightline.io.Disk;
import org.sightline.io.OutputException;

/**
 * The drafts of a user, each one file in a folder that only the user can read: model, layout, and a note of what they belong to. A draft
 * is written as a whole or not at all. May be used in any thread, also by several programs at once.
 */
public final class DraftStore {

    private static final String ENDING = ".sightline-draft";
    private static final String NOTE = "note.properties";
    private static final String MODEL = "model.sightline";
    private static final String LAYOUT = "model.sightline-layout";

    private final Path folder;
    private final Disk disk;
    private final Clock clock;
    private final DraftOwner owner;

    /**
     * @param folder where the drafts lie; made with the first draft
     * @param clock tells when a draft is written
     */
    public DraftStore(Path folder, Clock clock) {
        this(folder, Disk.local(), clock, DraftOwner.current());
    }

    /**
     * @param folder where the drafts lie; made with the first draft
     * @param disk where that is
     * @param clock tells when a draft is written
     * @param owner the program on whose behalf drafts are written
     */
    public DraftStore(Path folder, Disk disk, Clock clock, DraftOwner owner) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
        this.owner = owner;
    }

    /**
     * Writes a draft. One that was written because it was time takes the place of the former one of the session.
     *
     * @param session which opened document it belongs to: letters, digits and hyphens
     * @param file the model file that it is about
     * @param reason why
     * @param content what to keep
     * @return the draft
     * @throws OutputException if it cannot be written; former drafts are as they were
     */
    public Draft write(String session, Path file, DraftReason reason, DraftContent content) throws OutputException {
        String name = reason == DraftReason.TIME ? session : session + "-" + clock.millis() + "-" + reason;
        Path model = file.toAbsolutePath();
        Draft draft = new Draft(folder.resolve(name + ENDING), session, model, clock.instant(), reason, changed(model), owner);
        makeFolder(draft.place());
        AtomicFile.at(disk, draft.place()).write(out -> pack(out, draft, content));
        return draft;
    }

    private static Optional<Instant> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void makeFolder(Path place) throws OutputException {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException e) {
            throw OutputException.at(place, e);
        }
    }

    private static void pack(OutputStream out, Draft draft, DraftContent content) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        entry(zip, NOTE, DraftNote.text(draft).getBytes(StandardCharsets.UTF_8));
        entry(zip, MODEL, content.model());
        entry(zip, LAYOUT, content.layout());
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * @return the drafts of programs that run no longer, the latest first; files that are no whole drafts are left out
     * @throws IOException if the folder cannot be read
     */
    public List<Draft> abandoned() throws IOException {
        return all().stream().filter(draft -> !draft.owner().equals(owner) && !draft.owner().isRunning()).toList();
    }

    /**
     * @return all drafts, the latest first; files that are no whole drafts are left out
     * @throws IOException if the folder cannot be read
     */
    public List<Draft> all() throws IOException {
        List<Draft> drafts = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path file : files) {
                    note(file).ifPresent(drafts::add);
                }
            }
        }
        drafts.sort(Comparator.comparing(Draft::written).reversed().thenComparing(Draft::place));
        return drafts;
    }

    /** The note comes first, so the rest need not be read. A file that is no draft, or has just gone, is nothing to offer. */
    private static Optional<Draft> note(Path file) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            ZipEntry first = zip.getNextEntry();
            boolean isNote = first != null && first.getName().equals(NOTE);
            return isNote ? Optional.of(DraftNote.read(file, new String(zip.readAllBytes(), StandardCharsets.UTF_8))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * @param draft a draft
     * @return what it holds
     * @throws IOException if it is not there any more, or not whole
     */
    public DraftContent read(Draft draft) throws IOException {
        Map<String, byte[]> entries = unpack(draft.place());
        if (!entries.keySet().containsAll(List.of(MODEL, LAYOUT))) {
            throw new IOException(draft.place() + ": no whole draft");
        }
        return new DraftContent(entries.get(MODEL), entries.get(LAYOUT));
    }

    private static Map<String, byte[]> unpack(Path file) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /**
     * @param draft a draft that nobody needs any more, there or not
     * @throws IOException if it cannot be removed
     */
    public void remove(Draft draft) throws IOException {
        disk.delete(draft.place());
    }

    /**
     * Removes all drafts of a document, as after a save.
     *
     * @param session which opened document they belong to
     * @throws IOException if they cannot be removed
     */
    public void removeAll(String session) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, session + "*" + ENDING)) {
                for (Path file : files) {
                    disk.delete(file);
                }
            }
        }
    }
}
