/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Lets the menus of the workbench serve whichever editor of a kind is in front. */
public final class DocumentEditorContributor extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor instanceof DocumentEditor document) {
            document.contributeTo(getActionBars());
        }
    }
}
