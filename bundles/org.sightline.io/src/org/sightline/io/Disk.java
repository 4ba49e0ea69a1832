/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What replacing a file asks of the file system, operation by operation. {@link #local()} is the one that there is; another one stands
 * for a disk that is full or breaks at a chosen moment.
 */
public interface Disk {

    /** @return the file systems of this machine */
    static Disk local() {
        return new LocalDisk();
    }

    /**
     * Writes a new file and forces it to the disk.
     *
     * @param file where there is none
     * @param like a file whose permissions it gets; null for the usual ones
     * @param content makes the content
     * @throws IOException if it cannot be written or made; a part of it may stand there then
     */
    void write(Path file, Path like, AtomicFile.Content content) throws IOException;

    /**
     * Gives a file a second name, or copies it where the file system has no links.
     *
     * @param file a file
     * @param name a name in the same folder that is free
     * @throws IOException if neither can be done
     */
    void link(Path file, Path name) throws IOException;

    /**
     * Gives a file another name, in one step that happens or does not.
     *
     * @param file a file
     * @param name a name in the same folder; what has it is replaced
     * @throws IOException if it cannot be done; all is as before then
     */
    void rename(Path file, Path name) throws IOException;

    /**
     * @param file a file, which need not be there
     * @throws IOException if it is still there
     */
    void delete(Path file) throws IOException;

    /**
     * Forces the names in a folder to the disk.
     *
     * @param folder a folder
     * @throws IOException if the disk does not take them
     */
    void sync(Path folder) throws IOException;
}
