/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.select;

import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.editor.LinkedSelection;

/** Selecting by mouse and keys, in step with the tree, the properties and all other views of the same model. */
public final class Selecting implements Ability {

    private DiagramContext context;
    private ElementSelection selection;
    private final ISelectionListener others = this::selectedElsewhere;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
        selection = new ElementSelection(opened);
        KeyHandler keys = new GraphicalViewerKeyHandler(opened.viewer());
        opened.viewer().setKeyHandler(keys);
        opened.editor().getSite().setSelectionProvider(selection);
        opened.editor().getSite().getPage().addPostSelectionListener(others);
    }

    @Override
    public void extend(ItemPart part, DiagramContext opened) {
        part.installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new OutlinePolicy());
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selected) {
        if (part != context.editor() && !selected.isEmpty()) {
            selection.setSelection(selected);
            if (LinkedSelection.isOn() && !context.selectedParts().isEmpty()) {
                context.viewer().reveal(context.selectedParts().get(0));
            }
        }
    }

    @Override
    public void stop() {
        context.editor().getSite().getPage().removePostSelectionListener(others);
        selection.dispose();
    }
}
