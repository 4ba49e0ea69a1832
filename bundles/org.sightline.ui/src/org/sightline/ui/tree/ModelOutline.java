/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.swt.widgets.Control;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.outline.Outline;
import org.sightline.ui.outline.OutlineChange;

/** The structure of a whole model. */
public final class ModelOutline implements Outline {

    private final ModelDocument document;
    private Runnable changed;

    /** @param document the model */
    public ModelOutline(ModelDocument document) {
        this.document = document;
    }

    @Override
    public ITreeContentProvider content() {
        return new ModelTreeContent();
    }

    @Override
    public ILabelProvider labels(Control control) {
        return new ModelTreeLabels(control, () -> false);
    }

    @Override
    public Object input() {
        return document;
    }

    @Override
    public Optional<Object> line(EObject element) {
        return Optional.of(element);
    }

    @Override
    public void follow(Consumer<OutlineChange> listener) {
        changed = () -> listener.accept(OutlineChange.ALL);
        document.addChangeListener(changed);
    }

    @Override
    public void unfollow() {
        document.removeChangeListener(changed);
    }
}
