/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import org.sightline.io.diagrams.DiagramChange.Kind;
import org.sightline.model.text.XmlText;

/** Gives a diagram another name. Refuses a blank one, and one that no file can hold. */
final class RenameDiagramCommand extends DiagramCommand {

    private final String name;
    private String formerName;

    RenameDiagramCommand(String label, DiagramBook book, Diagram diagram, String name) {
        super(label, book, diagram);
        this.name = name;
    }

    @Override
    boolean changesSomething() {
        return !name.equals(diagram().name()) && !name.isBlank() && XmlText.isLegal(name);
    }

    @Override
    void apply() {
        formerName = diagram().name();
        rename(name);
    }

    @Override
    void revert() {
        rename(formerName);
    }

    private void rename(String newName) {
        diagram().rename(newName);
        book().tell(new DiagramChange(Kind.RENAMED, diagram()));
    }
}
