/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.io.AtomicFile;
import org.sightline.io.Disk;
import org.sightline.io.OutputException;
import org.sightline.io.PreparedFile;
import org.sightline.io.diagrams.LayoutWriter;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;

/**
 * The part of one save that concerns the layout file. Before the model takes its place, the layout takes its own, still with the places
 * of elements that are about to go, so that at any moment it has all places of whichever model there is. Afterwards those are left out.
 * A file that already holds the right text is not touched; without a diagram there is no file.
 */
final class LayoutSave {

    private final Disk disk;
    private final OpenDiagrams diagrams;
    private final Path layout;
    private final byte[] complete;
    private final byte[] pruned;
    private final boolean isEmpty;

    LayoutSave(Disk disk, OpenDiagrams diagrams, Portfolio portfolio, Path layout) {
        this.disk = disk;
        this.diagrams = diagrams;
        this.layout = layout;
        Set<String> ids = ids(portfolio);
        this.isEmpty = diagrams.book().diagrams().stream().noneMatch(diagram -> ids.contains(diagram.carrier()));
        this.pruned = LayoutWriter.bytes(diagrams.book(), ids::contains);
        this.complete = LayoutWriter.leavesOut(diagrams.book(), ids::contains) ? LayoutWriter.bytes(diagrams.book(), id -> true) : pruned;
    }

    private static Set<String> ids(Portfolio portfolio) {
        Set<String> ids = new HashSet<>();
        ids.add(portfolio.getId());
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(portfolio, false); all.hasNext();) {
            if (all.next() instanceof ModelElement element) {
                ids.add(element.getId());
            }
        }
        return ids;
    }

    /** @return whether the file is to stay as it is, since nothing but what could not be read would be changed */
    private boolean isLeftAlone() {
        return diagrams.isDamaged(layout) && !diagrams.isChanged();
    }

    /** @return what to commit before the model; empty if the file is right as it is, or is to go */
    Optional<PreparedFile> prepare() throws OutputException {
        if (isLeftAlone() || isEmpty || holds(pruned) || holds(complete)) {
            return Optional.empty();
        }
        return Optional.of(AtomicFile.at(disk, layout).keepingPrevious().prepare(out -> out.write(complete)));
    }

    /**
     * Keeps a copy of a file that could not be read as a whole and is about to be replaced.
     *
     * @return the copy; empty if there is nothing to keep
     */
    Optional<Path> rescue() throws OutputException {
        if (!diagrams.isDamaged(layout) || isLeftAlone() || !Files.exists(layout)) {
            return Optional.empty();
        }
        Path copy = freeName();
        try {
            disk.link(layout, copy);
        } catch (IOException e) {
            throw OutputException.at(copy, e);
        }
        return Optional.of(copy);
    }

    private Path freeName() {
        Path name = layout.resolveSibling(layout.getFileName() + ".damaged");
        for (int number = 2; Files.exists(name); number++) {
            name = layout.resolveSibling(layout.getFileName() + ".damaged-" + number);
        }
        return name;
    }

    /** Leaves out what belongs to elements that are gone, now that the model is in its place. */
    void finish() throws OutputException {
        if (isLeftAlone()) {
            return;
        }
        if (isEmpty) {
            removeUnlessEmpty();
        } else if (!holds(pruned)) {
            AtomicFile.at(disk, layout).write(out -> out.write(pruned));
        }
        diagrams.rescued();
    }

    private void removeUnlessEmpty() throws OutputException {
        if (Files.isRegularFile(layout) && !holds(pruned)) {
            try {
                disk.rename(layout, layout.resolveSibling(layout.getFileName() + "~"));
            } catch (IOException e) {
                throw OutputException.at(layout, e);
            }
        }
    }

    private boolean holds(byte[] text) {
        try {
            return Files.isRegularFile(layout) && Files.size(layout) == text.length && Arrays.equals(Files.readAllBytes(layout), text);
        } catch (IOException e) {
            return false;
        }
    }
}
