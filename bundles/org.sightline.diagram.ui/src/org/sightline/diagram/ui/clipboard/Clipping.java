/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.actions.ActionFactory;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.edit.clipboard.ClipboardEdits;
import org.sightline.model.edit.clipboard.PastePlan;
import org.sightline.model.messages.MessageBundle;

/**
 * Cut, copy, paste and duplicate by way of the system's clipboard, which holds a text that any other diagram, file or window of Sightline can take.
 * What cannot be taken, or is found by its name only, is said before anything changes.
 */
public final class Clipping implements Ability {

    /** Duplicates what is selected, beside it. */
    public static final String DUPLICATE = "org.sightline.diagram.ui.duplicate";

    private static final MessageBundle TEXTS = MessageBundle.of(Clipping.class);

    private DiagramContext context;
    private ClipboardEdits edits;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
    }

    @Override
    public void offer(DiagramContext opened) {
        edits = new ClipboardEdits(opened.document().domain());
        DiagramAction.offer(opened, ActionFactory.CUT.getId(), this::cut);
        DiagramAction.offer(opened, ActionFactory.COPY.getId(), this::copy);
        DiagramAction.offer(opened, ActionFactory.PASTE.getId(), this::paste);
        DiagramAction.offer(opened, DUPLICATE, () -> !selected().isEmpty(), this::duplicate);
    }

    private List<EObject> selected() {
        List<EObject> elements = new ArrayList<>();
        for (ItemPart each : context.selectedParts()) {
            if (each.element() != null && !elements.contains(each.element())) {
                elements.add(each.element());
            }
        }
        return elements;
    }

    private void cut() {
        List<EObject> elements = selected();
        if (isRefused(edits.copyRefusal(elements))) {
            return;
        }
        put(edits.cutText(elements));
        context.document().execute(edits.cut(elements));
    }

    private void copy() {
        List<EObject> elements = selected();
        if (!isRefused(edits.copyRefusal(elements))) {
            put(edits.copy(elements));
        }
    }

    private void duplicate() {
        List<EObject> elements = selected();
        if (!isRefused(edits.copyRefusal(elements))) {
            context.executeAndSelect(edits.duplicate(elements));
        }
    }

    private void paste() {
        String text = taken();
        if (text == null) {
            isRefused(Optional.of(TEXTS.get("clipboard_empty")));
            return;
        }
        List<EObject> elements = selected();
        PastePlan plan = edits.plan(text, elements.isEmpty() ? context.carrier() : elements.get(elements.size() - 1));
        if (!isRefused(plan.refusal()) && isWanted(plan.notes())) {
            context.executeAndSelect(edits.paste(plan));
        }
    }

    private boolean isRefused(Optional<String> refusal) {
        refusal.ifPresent(reason -> MessageDialog.openWarning(context.editor().getSite().getShell(), TEXTS.get("clipboard_title"), reason));
        return refusal.isPresent();
    }

    private boolean isWanted(List<String> notes) {
        return notes.isEmpty() || MessageDialog.openConfirm(context.editor().getSite().getShell(), TEXTS.get("clipboard_title"),
                String.join("\n", notes));
    }

    private void put(String text) {
        Clipboard clipboard = new Clipboard(context.viewer().getControl().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private String taken() {
        Clipboard clipboard = new Clipboard(context.viewer().getControl().getDisplay());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }
}
