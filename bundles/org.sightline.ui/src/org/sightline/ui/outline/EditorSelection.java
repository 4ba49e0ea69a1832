/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.elements.ElementReference;

/**
 * What is selected in an editor. The selection of the workbench is that of the part in use: this one also tells of what a finding or a
 * search has selected in the editor from elsewhere. It tells anew when the editor comes into use.
 */
final class EditorSelection {

    private final DocumentEditor editor;
    private final Runnable changed;
    private final ISelectionChangedListener told;
    private final ISelectionListener used = this::selectedInUse;
    private IPostSelectionProvider provider;
    private IWorkbenchPage page;

    /** @param changed told when something else is selected, from {@link #follow()} on */
    EditorSelection(DocumentEditor editor, Runnable changed) {
        this.editor = editor;
        this.changed = changed;
        this.told = event -> changed.run();
    }

    /** Follows what the editor shows now. */
    void follow() {
        if (editor.getSite().getSelectionProvider() instanceof IPostSelectionProvider current) {
            provider = current;
            provider.addPostSelectionChangedListener(told);
            page = editor.getSite().getPage();
            page.addPostSelectionListener(used);
        }
    }

    private void selectedInUse(IWorkbenchPart part, ISelection selection) {
        if (part == editor) {
            changed.run();
        }
    }

    /** @return the selected elements, each once */
    List<EObject> elements() {
        return provider == null ? List.of() : ElementReference.all(provider.getSelection());
    }

    void unfollow() {
        if (provider != null) {
            provider.removePostSelectionChangedListener(told);
            page.removePostSelectionListener(used);
            provider = null;
        }
    }
}
