/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import org.sightline.io.diagrams.DiagramChange.Kind;

/** Switches layers and filters, hides and shows views. */
final class ChangeSettingsCommand extends DiagramCommand {

    private final DiagramSettings settings;
    private DiagramSettings formerSettings;

    ChangeSettingsCommand(String label, DiagramBook book, Diagram diagram, DiagramSettings settings) {
        super(label, book, diagram);
        this.settings = settings;
    }

    @Override
    boolean changesSomething() {
        return !settings.equals(diagram().settings());
    }

    @Override
    void apply() {
        formerSettings = diagram().settings();
        change(settings);
    }

    @Override
    void revert() {
        change(formerSettings);
    }

    private void change(DiagramSettings newSettings) {
        diagram().change(newSettings);
        book().tell(new DiagramChange(Kind.SETTINGS, diagram()));
    }
}
