/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.sightline.ui.document.ModelDocument;

/**
 * An open document to the workbench: equal for all editors of the document, so that the workbench saves it once, and asks whether to
 * save it only when the last of them is closed.
 */
final class ModelSaveable extends Saveable {

    private final ModelDocument document;
    private final DocumentSaving saving;

    ModelSaveable(ModelDocument document, DocumentSaving saving) {
        this.document = document;
        this.saving = saving;
    }

    @Override
    public String getName() {
        return document.file().getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return document.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    /** The user has been told of a failure already, so it only stops what the workbench wanted to do next. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        monitor.setCanceled(!saving.save());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelSaveable saveable && document == saveable.document;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(document);
    }
}
