/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

/**
 * A file whose new content is on the disk, aside, and only has to take its place. Lets several files change together: what can fail
 * for want of space has happened before the first of them changes.
 *
 * <pre>
 * try (PreparedFile layout = AtomicFile.at(a).prepare(...); PreparedFile model = AtomicFile.at(b).prepare(...)) {
 *     layout.commit();
 *     model.commit();
 * }
 * </pre>
 */
public interface PreparedFile extends AutoCloseable {

    /**
     * Puts the new content into place. May be called once.
     *
     * @throws OutputException if it cannot be done; the old file is as it was
     */
    void commit() throws OutputException;

    /**
     * Removes what has been prepared, if it was not committed.
     *
     * @throws OutputException if the disk does not let go of it; the old file is as it was
     */
    @Override
    void close() throws OutputException;
}
