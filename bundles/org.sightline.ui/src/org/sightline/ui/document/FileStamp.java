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
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How a file looked when it was last read or written, to notice that another program has changed it since.
 *
 * @param modified when it was changed
 * @param size its length in bytes
 * @param key what the file system knows it by, so that a replaced file counts as changed; null if it has no such thing
 */
record FileStamp(FileTime modified, long size, Object key) {

    private static final FileStamp MISSING = new FileStamp(FileTime.fromMillis(0), -1, null);

    /**
     * @param file any file
     * @return how it looks now; a file that cannot be looked at counts as missing
     */
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException e) {
            return MISSING;
        }
    }

    boolean isSameFile(FileStamp other) {
        return key != null && key.equals(other.key);
    }

    boolean isMissing() {
        return equals(MISSING);
    }
}
