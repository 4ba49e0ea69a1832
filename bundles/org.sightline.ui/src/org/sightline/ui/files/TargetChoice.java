/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** Where something new goes: into a new model file, or into the model that is open in front. */
public final class TargetChoice {

    private static final MessageBundle TEXTS = MessageBundle.of(TargetChoice.class);

    private final Group group;
    private final Button intoNew;
    private final Button intoOpen;
    private final FileField field;
    private final Optional<ModelDocument> open;
    private final Runnable changed;
    private Path proposed;

    /**
     * @param parent where to show it
     * @param open the model in front; empty if none is open
     * @param changed called whenever the choice changes
     */
    public TargetChoice(Composite parent, Optional<ModelDocument> open, Runnable changed) {
        this.open = open;
        this.changed = changed;
        group = new Group(parent, SWT.NONE);
        group.setText(TEXTS.get("target_where"));
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 8).spacing(8, 6).applyTo(group);
        intoNew = radio("target_new");
        field = new FileField(group, TEXTS.get("target_file"), SWT.SAVE, ModelFiles.filter(), file -> changed.run());
        intoOpen = radio(open.isPresent() ? "target_open" : "target_noneOpen");
        intoOpen.setEnabled(open.isPresent());
        (open.isPresent() ? intoOpen : intoNew).setSelection(true);
        field.enable(open.isEmpty());
    }

    private Button radio(String key) {
        Button radio = new Button(group, SWT.RADIO);
        radio.setText(TEXTS.get(key, open.map(each -> each.file().getFileName().toString()).orElse("")));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(radio);
        radio.addListener(SWT.Selection, event -> chosen());
        return radio;
    }

    private void chosen() {
        field.enable(intoNew.getSelection());
        changed.run();
    }

    /** @return what shows it */
    public Composite control() {
        return group;
    }

    /** @return the open model, if it was chosen */
    public Optional<ModelDocument> document() {
        return open.filter(document -> intoOpen.getSelection());
    }

    /** @return the new file, with the ending of model files; only where {@link #problem} is empty and {@link #document} is */
    public Path file() {
        return ModelFiles.withEnding(field.file().orElseThrow());
    }

    /** @param file the new file to begin with; one that a person has typed stays */
    public void propose(Path file) {
        if (field.file().isEmpty() || field.file().equals(Optional.ofNullable(proposed))) {
            proposed = file.toAbsolutePath();
            field.show(file);
        }
    }

    /** @return why nothing can go there; empty if it can */
    public Optional<String> problem() {
        if (document().isPresent()) {
            return Optional.empty();
        }
        if (field.file().isEmpty()) {
            return Optional.of(TEXTS.get("target_noFile"));
        }
        Path file = file();
        if (Files.isDirectory(file)) {
            return Optional.of(TEXTS.get("target_isFolder", file));
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            return Optional.of(TEXTS.get("target_noFolder", file.toAbsolutePath().getParent()));
        }
        return open.filter(document -> document.file().equals(file)).map(document -> TEXTS.get("target_isOpen", file.getFileName()));
    }
}
