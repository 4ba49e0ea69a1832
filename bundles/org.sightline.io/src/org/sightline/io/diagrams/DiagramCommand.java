/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import org.eclipse.emf.common.command.AbstractCommand;
import org.sightline.io.diagrams.DiagramChange.Kind;

import java.util.Collection;
import java.util.List;

/**
 * One change of one diagram that is in its book, or is a standard diagram: the first change of that puts it in, and undoing it takes
 * it out again. Keeps only what it changes.
 */
abstract class DiagramCommand extends AbstractCommand {

    private final DiagramBook book;
    private final Diagram diagram;
    private boolean hasListed;

    DiagramCommand(String label, DiagramBook book, Diagram diagram) {
        super(label, label);
        this.book = book;
        this.diagram = diagram;
    }

    final DiagramBook book() {
        return book;
    }

    final Diagram diagram() {
        return diagram;
    }

    @Override
    protected final boolean prepare() {
        return changesSomething();
    }

    /** @return whether the diagram would not be as before */
    abstract boolean changesSomething();

    /** Makes the change, keeps what undoing needs, and tells the book's listeners. */
    abstract void apply();

    /** Takes the change back and tells the book's listeners. */
    abstract void revert();

    @Override
    public final void execute() {
        hasListed = !book.lists(diagram);
        if (hasListed) {
            book.insert(book.diagrams().size(), diagram, Kind.LISTED);
        }
        apply();
    }

    @Override
    public final void undo() {
        revert();
        if (hasListed) {
            book.remove(diagram, Kind.UNLISTED);
        }
    }

    @Override
    public final void redo() {
        execute();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(diagram);
    }
}
