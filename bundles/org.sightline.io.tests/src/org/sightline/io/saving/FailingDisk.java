/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.saving;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.sightline.io.AtomicFile;
import org.sightline.io.Disk;

/**
 * A disk that works until a chosen operation or byte and fails from then on for good, as one that is full or was pulled out. Deleting
 * still works if the disk is only full.
 */
final class FailingDisk implements Disk {

    private final Disk disk = Disk.local();
    private final boolean isPulledOut;
    private long operations;
    private long bytes;

    private FailingDisk(long operations, long bytes, boolean isPulledOut) {
        this.operations = operations;
        this.bytes = bytes;
        this.isPulledOut = isPulledOut;
    }

    /** @return a disk with room for so many bytes */
    static FailingDisk withRoomFor(long bytes) {
        return new FailingDisk(Long.MAX_VALUE, bytes, false);
    }

    /** @return a disk that does so many operations and then nothing at all any more */
    static FailingDisk pulledOutAfter(long operations) {
        return new FailingDisk(operations, Long.MAX_VALUE, true);
    }

    /** @return whether it has not failed yet */
    boolean isFine() {
        return operations > 0 && bytes >= 0;
    }

    private void operate() throws IOException {
        if (operations-- <= 0) {
            throw new IOException("Input/output error");
        }
    }

    @Override
    public void write(Path file, Path like, AtomicFile.Content content) throws IOException {
        operate();
        disk.write(file, like, out -> content.writeTo(new Limited(out)));
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        operate();
        disk.link(file, name);
    }

    @Override
    public void rename(Path file, Path name) throws IOException {
        operate();
        disk.rename(file, name);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (isPulledOut) {
            operate();
        }
        disk.delete(file);
    }

    @Override
    public void sync(Path folder) throws IOException {
        operate();
        disk.sync(folder);
    }

    /** Takes bytes while there is room. */
    private final class Limited extends FilterOutputStream {

        Limited(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int each) throws IOException {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] content, int offset, int length) throws IOException {
            int fitting = (int) Math.min(length, Math.max(0, bytes));
            out.write(content, offset, fitting);
            bytes -= length;
            if (bytes < 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
