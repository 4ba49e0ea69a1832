/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.named;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.editor.DiagramInput;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.DiagramChange;
import org.sightline.io.diagrams.DiagramEdits;
import org.sightline.io.diagrams.DiagramListener;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.messages.MessageBundle;

/** Several diagrams of one process, each with its name, layers, filters and positions. All of it can be undone. */
public final class NamedDiagrams implements Ability {

    /** Prefix of the ids of all these actions. */
    public static final String PREFIX = "org.sightline.diagram.ui.named.";

    private static final MessageBundle TEXTS = MessageBundle.of(NamedDiagrams.class);

    private DiagramContext context;
    private final DiagramListener listener = this::changed;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
        opened.document().diagrams().addListener(listener);
    }

    @Override
    public void offer(DiagramContext opened) {
        DiagramAction.offer(opened, PREFIX + "new", this::create);
        DiagramAction.offer(opened, PREFIX + "duplicate", this::duplicate);
        DiagramAction.offer(opened, PREFIX + "rename", this::isStored, this::rename);
        DiagramAction.offer(opened, PREFIX + "delete", this::isStored, this::delete);
    }

    private boolean isStored() {
        return context.document().diagrams().lists(context.diagram());
    }

    private DiagramEdits edits() {
        return context.document().diagramEdits();
    }

    private void create() {
        Diagram shown = context.diagram();
        name("named_new", "").ifPresent(name -> open(edits().create(name, shown.chart(), shown.carrier())));
    }

    private void duplicate() {
        name("named_duplicate", context.diagram().name()).ifPresent(name -> open(edits().duplicate(context.diagram(), name)));
    }

    private void open(Command making) {
        if (context.document().execute(making)) {
            Diagram made = (Diagram) making.getResult().iterator().next();
            new DiagramOpener(context.editor().getSite().getPage()).open(DiagramInput.of(context.document().file(), made));
        }
    }

    private void rename() {
        name("named_rename", context.diagram().name()).ifPresent(name -> context.document().execute(edits().rename(context.diagram(), name)));
    }

    private void delete() {
        if (MessageDialog.openConfirm(shell(), TEXTS.get("named_delete"), TEXTS.get("named_deleteQuestion", context.diagram().name()))) {
            context.document().execute(edits().delete(context.diagram()));
        }
    }

    /** Deleted here or elsewhere, or not made after all since that was undone. The edit is over before the editor goes. */
    private void changed(DiagramChange change) {
        if (change.kind() == DiagramChange.Kind.DELETED && change.diagram() == context.diagram()) {
            shell().getDisplay().asyncExec(() -> {
                if (context.viewer().getControl() != null && !isStored()) {
                    leave();
                }
            });
        }
    }

    @Override
    public void stop() {
        context.document().diagrams().removeListener(listener);
    }

    /** The standard diagram takes the place of the one that is gone, so that the model stays open with its unsaved changes. */
    private void leave() {
        DiagramEditor left = context.editor();
        IWorkbenchPage page = left.getSite().getPage();
        new DiagramOpener(page).open(context.document(), context.diagram().chart(), (ModelElement) context.carrier())
                .filter(standard -> standard != left).ifPresent(standard -> page.closeEditor(left, true));
    }

    private Optional<String> name(String title, String proposal) {
        InputDialog dialog = new InputDialog(shell(), TEXTS.get(title), TEXTS.get("named_name"), proposal,
                text -> text.isBlank() ? TEXTS.get("named_noName") : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    private Shell shell() {
        return context.editor().getSite().getShell();
    }
}
