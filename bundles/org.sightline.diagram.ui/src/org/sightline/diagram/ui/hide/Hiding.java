/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.hide;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.DiagramSettings;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.edit.EditNames;
import org.sightline.model.messages.MessageBundle;

/** Hiding single elements in a diagram, and showing them again. Stored with the diagram; the model does not change. */
public final class Hiding implements Ability {

    /** Id of the action that hides what is selected. */
    public static final String HIDE = "org.sightline.diagram.ui.hide.selection";
    /** Id of the action that lists what is hidden. */
    public static final String SHOW = "org.sightline.diagram.ui.hide.show";

    private static final MessageBundle TEXTS = MessageBundle.of(Hiding.class);

    private DiagramContext context;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
    }

    @Override
    public void offer(DiagramContext opened) {
        DiagramAction.offer(opened, HIDE, () -> !selected().isEmpty(), this::hide);
        DiagramAction.offer(opened, SHOW, () -> !settings().hidden().isEmpty(), this::show);
    }

    private DiagramSettings settings() {
        return context.diagram().settings();
    }

    /** A diagram remembers views by the elements of the model that they show, or derived edges by those at their ends. */
    private List<ItemPart> selected() {
        HiddenNames names = new HiddenNames(context.document());
        return context.selectedParts().stream().filter(part -> part.view() != null && !names.elements(part.item().key()).isEmpty()).toList();
    }

    private String name(List<ItemPart> parts) {
        ItemPart first = parts.get(0);
        return parts.size() == 1 && !(first.element() instanceof ModelElement) ? new HiddenNames(context.document()).getText(first.item().key())
                : EditNames.of(parts.stream().map(ItemPart::element).toList());
    }

    private void hide() {
        List<ItemPart> parts = selected();
        Set<String> hidden = new LinkedHashSet<>(settings().hidden());
        parts.forEach(each -> hidden.add(each.item().key()));
        context.viewer().setSelection(StructuredSelection.EMPTY);
        change(TEXTS.get("hide_label", name(parts)), hidden);
    }

    private void change(String label, Set<String> hidden) {
        context.document().execute(context.document().diagramEdits().change(label, context.diagram(), settings().withHidden(hidden)));
    }

    private void show() {
        HiddenNames names = new HiddenNames(context.document());
        ListSelectionDialog dialog = ListSelectionDialog.of(List.copyOf(settings().hidden())).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(names).title(TEXTS.get("show_title")).message(TEXTS.get("show_message")).okButtonText(TEXTS.get("show_ok"))
                .canCancel(true).create(context.editor().getSite().getShell());
        if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
            List<Object> chosen = Arrays.asList(dialog.getResult());
            Set<String> hidden = new LinkedHashSet<>(settings().hidden());
            hidden.removeAll(chosen);
            change(chosen.size() == 1 ? TEXTS.get("show_one", names.getText(chosen.get(0))) : TEXTS.get("show_several", chosen.size()), hidden);
            context.select(chosen.stream().flatMap(each -> names.elements((String) each).stream().limit(1)).toList());
        }
    }
}
