/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks whether the pictures that a specification names are there. Sirius writes their paths from the workspace, project first.
 *
 * <pre>
 * work/library.design/description/library.odesign      names /library.design/icons/book.png
 * work/library.design/icons/book.png                   found: from a folder around the specification
 * copy/icons/book.png  beside  copy/x.odesign          found: the project may have another name here
 * </pre>
 */
final class Images {

    private final Path folder;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /** @param folder the folder of the specification; null if it has none, and then no picture is missed */
    Images(Path folder) {
        this.folder = folder;
    }

    /** @return whether pictures can be missed at all */
    boolean haveFolder() {
        return folder != null;
    }

    /**
     * @param path a picture's path as written
     * @return whether it leads nowhere
     */
    boolean lacks(String path) {
        return folder != null && !path.isBlank() && known.computeIfAbsent(path, this::isMissing);
    }

    private boolean isMissing(String path) {
        try {
            Path whole = Path.of(path.replaceFirst("^/+", "")).normalize();
            if (whole.startsWith("..")) {
                return true;
            }
            Path within = whole.getNameCount() > 1 ? whole.subpath(1, whole.getNameCount()) : whole;
            for (Path each = folder; each != null; each = each.getParent()) {
                if (Files.isRegularFile(each.resolve(whole)) || Files.isRegularFile(each.resolve(within))) {
                    return false;
                }
            }
            return true;
        } catch (InvalidPathException e) {
            return true;
        }
    }
}
