/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.ViewElement;

/**
 * The Delete key in a customer view. What the view shows of the process is not deleted there, only taken out of the view or left alone;
 * marks on steps are deleted as anywhere else.
 */
final class DeleteInView extends Action {

    private final DiagramContext context;
    private final Runnable instead;
    private final IAction plain;

    private DeleteInView(DiagramContext context, Runnable instead) {
        this.context = context;
        this.instead = instead;
        plain = context.action(ActionFactory.DELETE.getId()).orElseThrow();
        setId(ActionFactory.DELETE.getId());
        setActionDefinitionId(IWorkbenchCommandConstants.EDIT_DELETE);
    }

    /**
     * @param context an open customer view
     * @param instead done instead of deleting
     */
    static void refuse(DiagramContext context, Runnable instead) {
        DeleteInView action = new DeleteInView(context, instead);
        context.register(action);
        ISelectionChangedListener selected = event -> action.setEnabled(!context.selectedParts().isEmpty());
        context.viewer().addSelectionChangedListener(selected);
        action.setEnabled(false);
    }

    /** @return the selected elements that the view shows of the process */
    static List<ViewElement> selected(DiagramContext context) {
        return context.selectedParts().stream().map(ItemPart::element).filter(ViewElement.class::isInstance).map(ViewElement.class::cast).distinct()
                .toList();
    }

    @Override
    public void run() {
        if (selected(context).isEmpty()) {
            plain.run();
        } else {
            instead.run();
        }
    }
}
