/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.element;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.edit.retype.RetypeEdits;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;

/** Menu entries for what the selected node could be instead. What would be lost is told first. */
public final class KindItems extends CompoundContributionItem {

    private static final MessageBundle TEXTS = MessageBundle.of(KindItems.class);

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof DiagramEditor editor) {
            editor.context().ifPresent(context -> add(context, items));
        }
        if (items.isEmpty()) {
            Action none = new Action(TEXTS.get("kinds_none")) {
            };
            none.setEnabled(false);
            items.add(new ActionContributionItem(none));
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static void add(DiagramContext context, List<IContributionItem> items) {
        List<EObject> elements = context.selectedParts().stream().map(ItemPart::element).distinct().toList();
        if (elements.size() != 1 || !(elements.get(0) instanceof FlowNode node)) {
            return;
        }
        RetypeEdits edits = new RetypeEdits(context.document().domain());
        for (NodeKind each : edits.offers(node)) {
            items.add(new ActionContributionItem(action(context, edits, node, each)));
        }
    }

    private static Action action(DiagramContext context, RetypeEdits edits, FlowNode node, NodeKind kind) {
        Action action = new Action(kind.label()) {
            @Override
            public void run() {
                if (isWanted(context, edits.losses(node, kind))) {
                    context.executeAndSelect(edits.retype(node, kind));
                }
            }
        };
        edits.refusal(node, kind).ifPresent(reason -> {
            action.setEnabled(false);
            action.setToolTipText(reason);
        });
        return action;
    }

    private static boolean isWanted(DiagramContext context, List<String> losses) {
        return losses.isEmpty() || MessageDialog.openConfirm(context.editor().getSite().getShell(), TEXTS.get("kinds_title"),
                TEXTS.get("kinds_losses", String.join("\n", losses)));
    }
}
