/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.ElementTaker;
import org.sightline.io.drafts.DraftReason;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.usage.DeletionImpact;
import org.sightline.model.edit.usage.Usages;
import org.sightline.model.edit.view.ViewEdits;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.drafts.DraftKeeper;

/** What can be done with a stored customer view that is open: trimming it, putting back, deriving anew, changing its form. */
final class StoredViewTools {

    private static final MessageBundle TEXTS = MessageBundle.of(StoredViewTools.class);

    private final DiagramContext context;
    private final CustomerView view;
    private final ViewBar bar;
    private final ViewEdits edits;
    private final ViewTrimming trimming;
    private final ViewAdding adding;
    private final ToolItem departments;
    private final ToolItem entity;
    private final ToolItem takenOut;
    private final ToolItem derive;

    StoredViewTools(DiagramContext context, CustomerView view, ViewBar bar) {
        this.context = context;
        this.view = view;
        this.bar = bar;
        edits = new ViewEdits(context.document().domain());
        trimming = new ViewTrimming(context.document(), view);
        adding = new ViewAdding(context.document(), view);
        departments = bar.choice(TEXTS.get("tools_departments"), TEXTS.get("tools_departmentsTip"), () -> form(ViewForm.DEPARTMENTS));
        entity = bar.choice(TEXTS.get("tools_entity"), TEXTS.get("tools_entityTip"), () -> form(ViewForm.SINGLE_ENTITY));
        bar.separator();
        bar.button(TEXTS.get("tools_add"), TEXTS.get("tools_addTip"), () -> choose(ViewElementsDialog.Choice.NOT_SHOWN));
        bar.separator();
        takenOut = bar.button("", TEXTS.get("tools_takenOutTip"), () -> choose(ViewElementsDialog.Choice.TAKEN_OUT));
        bar.separator();
        derive = bar.button(TEXTS.get("tools_derive"), TEXTS.get("tools_deriveTip"), this::derive);
        offerActions();
    }

    private void offerActions() {
        DeleteInView.refuse(context, this::takeOut);
        offer("add", () -> choose(ViewElementsDialog.Choice.NOT_SHOWN));
        offer("putBack", () -> choose(ViewElementsDialog.Choice.TAKEN_OUT));
        offer("departments", () -> form(ViewForm.DEPARTMENTS));
        offer("entity", () -> form(ViewForm.SINGLE_ENTITY));
        DiagramAction.offer(context, ViewEditing.PREFIX + "derive", () -> edits.rederiveRefusal(view).isEmpty(), this::derive);
        DiagramAction.offer(context, ViewEditing.PREFIX + "takeOut", () -> !selected().isEmpty(), this::takeOut);
        DiagramAction.offer(context, ViewEditing.PREFIX + "deleteFromModel", () -> !selected().isEmpty(), () -> deleteFromModel(selected()));
    }

    private void offer(String id, Runnable job) {
        DiagramAction.offer(context, ViewEditing.PREFIX + id, job);
    }

    void shown() {
        ElementDrop drop = new ElementDrop(elements -> adding.refusal(elements, bar::dismiss), bar::show, this::show);
        context.viewer().addDropTargetListener(drop);
        context.viewer().setProperty(ElementTaker.PROPERTY, drop);
    }

    void refresh() {
        boolean upToDate = edits.rederiveRefusal(view).isPresent();
        String process = ElementLabels.text(view.getProcess());
        String state = upToDate ? "tools_upToDate" : "tools_outdated";
        bar.state(TEXTS.get(state), TEXTS.get(state + "Tip", process));
        takenOut.setText(TEXTS.get("tools_takenOut", view.getExcluded().size()).replace("&", "&&"));
        takenOut.setEnabled(!view.getExcluded().isEmpty());
        derive.setEnabled(!upToDate);
        departments.setSelection(view.getForm() == ViewForm.DEPARTMENTS);
        entity.setSelection(view.getForm() == ViewForm.SINGLE_ENTITY);
        bar.layout();
    }

    private List<ViewElement> selected() {
        return DeleteInView.selected(context);
    }

    private Shell shell() {
        return context.editor().getSite().getShell();
    }

    private void form(ViewForm form) {
        if (view.getForm() != form) {
            context.document().execute(trimming.form(form));
        }
    }

    private void derive() {
        context.editor().getSite().getService(DraftKeeper.class).before(DraftReason.DERIVE, context.document());
        context.document().execute(edits.rederive(view));
    }

    private void takeOut() {
        List<ViewElement> elements = selected();
        Command command = trimming.takeOut(elements);
        if (context.document().execute(command)) {
            bar.show(Advice.note(TEXTS.get("tools_isTakenOut", sentence(elements)), new Advice.Offer(TEXTS.get("tools_putBack"), () -> putBack(elements)),
                    new Advice.Offer(TEXTS.get("tools_delete"), () -> deleteFromModel(elements))));
        } else {
            bar.show(Advice.note(TEXTS.get("tools_staysShown", sentence(elements))));
        }
    }

    private static String sentence(Collection<? extends EObject> elements) {
        String names = EditNames.of(elements);
        return names.substring(0, 1).toUpperCase(Locale.getDefault()) + names.substring(1);
    }

    private void putBack(Collection<? extends ViewElement> elements) {
        context.executeAndSelect(edits.putBack(view, elements));
        bar.dismiss();
    }

    private void deleteFromModel(List<ViewElement> elements) {
        DeletionImpact impact = new Usages(context.document().domain()).impact(elements);
        String lines = impact.isEmpty() ? "" : "\n\n" + String.join("\n", impact.lines());
        String question = TEXTS.get("delete_question", EditNames.of(elements)) + lines;
        boolean isSure = MessageDialog.open(MessageDialog.QUESTION, shell(), TEXTS.get("delete_title"), question, 0, TEXTS.get("delete_delete"),
                TEXTS.get("delete_keep")) == 0;
        if (isSure) {
            context.editor().getSite().getService(DraftKeeper.class).beforeDeleting(elements, context.document());
            context.document().execute(context.document().edits().delete(elements));
            bar.dismiss();
        }
    }

    private void choose(ViewElementsDialog.Choice choice) {
        new ViewElementsDialog(shell(), context.document(), view, choice, adding, this::reveal).open();
    }

    private void reveal(Collection<? extends EObject> elements) {
        context.select(elements);
    }

    private void show(Collection<EObject> elements) {
        List<ViewElement> shown = elements.stream().map(ViewElement.class::cast).toList();
        context.executeAndSelect(adding.show(shown));
        bar.dismiss();
        context.editor().getSite().getPage().activate(context.editor());
    }
}
