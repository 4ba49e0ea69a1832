/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.sightline.io.diagrams.DiagramChange.Kind;
import org.sightline.model.text.XmlText;

/** Puts a diagram into the list of its book or takes it out. */
final class DiagramListCommand extends AbstractCommand {

    private final DiagramBook book;
    private final Diagram diagram;
    private final boolean isCreation;
    private int index;

    private DiagramListCommand(String label, DiagramBook book, Diagram diagram, boolean isCreation, int index) {
        super(label, label);
        this.book = book;
        this.diagram = diagram;
        this.isCreation = isCreation;
        this.index = index;
    }

    static DiagramListCommand creation(String label, DiagramBook book, Diagram diagram) {
        return creation(label, book, diagram, book.diagrams().size());
    }

    static DiagramListCommand creation(String label, DiagramBook book, Diagram diagram, int index) {
        return new DiagramListCommand(label, book, diagram, true, index);
    }

    static DiagramListCommand deletion(String label, DiagramBook book, Diagram diagram) {
        return new DiagramListCommand(label, book, diagram, false, -1);
    }

    @Override
    protected boolean prepare() {
        boolean isNamed = !diagram.name().isBlank() && XmlText.isLegal(diagram.name());
        return isCreation ? isNamed && book.find(diagram.id()).isEmpty() : book.lists(diagram);
    }

    @Override
    public void execute() {
        if (isCreation) {
            insert();
        } else {
            remove();
        }
    }

    @Override
    public void undo() {
        if (isCreation) {
            remove();
        } else {
            insert();
        }
    }

    @Override
    public void redo() {
        execute();
    }

    private void insert() {
        book.insert(Math.min(index, book.diagrams().size()), diagram, Kind.CREATED);
    }

    private void remove() {
        index = book.remove(diagram, Kind.DELETED);
    }

    @Override
    public Collection<?> getResult() {
        return List.of(diagram);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(diagram);
    }
}
