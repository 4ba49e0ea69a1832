/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.element;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.dialogs.MessageDialog;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.menu.FrontDiagramItems;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.edit.retype.RetypeEdits;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;

/** Menu entries for what the selected node could be instead. What would be lost is told first. */
public final class KindItems extends FrontDiagramItems {

    private static final MessageBundle TEXTS = MessageBundle.of(KindItems.class);

    /** Says why there are none. */
    public KindItems() {
        super(TEXTS.get("kinds_none"));
    }

    @Override
    protected List<IContributionItem> items(DiagramContext context) {
        List<EObject> elements = context.selectedParts().stream().map(ItemPart::element).distinct().toList();
        if (elements.size() != 1 || !(elements.get(0) instanceof FlowNode node)) {
            return List.of();
        }
        RetypeEdits edits = new RetypeEdits(context.document().domain());
        return edits.offers(node).stream().<IContributionItem>map(each -> new ActionContributionItem(action(context, edits, node, each))).toList();
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
