/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.delete;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.EdgeEditPart;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.deletion.DeletionGuard;
import org.sightline.ui.drafts.DraftKeeper;

/** Deleting what is selected, as the notation says for each view. What came before is selected then, so that the keys go on from there. */
public final class Deleting implements Ability {

    private static final MessageBundle TEXTS = MessageBundle.of(Deleting.class);

    private DiagramContext context;
    private Action action;
    private final ISelectionChangedListener selected = event -> update();

    @Override
    public void start(DiagramContext opened) {
        context = opened;
        action = new Action(TEXTS.get("delete_action")) {
            @Override
            public void run() {
                delete();
            }
        };
        action.setId(ActionFactory.DELETE.getId());
        action.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_DELETE);
        opened.register(action);
        opened.viewer().addSelectionChangedListener(selected);
        action.setEnabled(false);
    }

    private void update() {
        List<ItemPart> parts = context.selectedParts();
        action.setEnabled(!parts.isEmpty() && new DeleteCommand(context, parts).canExecute());
    }

    private void delete() {
        List<ItemPart> parts = context.selectedParts();
        List<EObject> elements = parts.stream().map(ItemPart::element).filter(Objects::nonNull).distinct().toList();
        if (!new DeletionGuard(context.document(), context.editor().getSite().getShell(), context::reveal).allows(elements)) {
            return;
        }
        context.editor().getSite().getService(DraftKeeper.class).beforeDeleting(elements, context.document());
        ItemPart before = before(parts);
        context.document().execute(new DeleteCommand(context, parts));
        if (before != null && context.chart().part(before.item().key()).isPresent()) {
            context.viewer().setSelection(new StructuredSelection(before));
        }
    }

    private static ItemPart before(List<ItemPart> parts) {
        for (ItemPart each : parts) {
            for (Object edge : each.getTargetConnections()) {
                EditPart source = ((EdgeEditPart) edge).getSource();
                if (source instanceof ItemPart item && !parts.contains(item)) {
                    return item;
                }
            }
        }
        return null;
    }

    @Override
    public void stop() {
        context.viewer().removeSelectionChangedListener(selected);
    }
}
