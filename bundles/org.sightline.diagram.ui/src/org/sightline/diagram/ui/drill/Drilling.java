/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.drill;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.diagram.ui.parts.Performer;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.subprocess.SubprocessEdits;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.ModelOpener;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.viewpoint.operation.Destination;

/**
 * Going down into what an element contains, by a double click or Enter, and up again by Alt+Up. Where a double click leads is up to the
 * notation. A step in which nothing is told yet can be started.
 */
public final class Drilling implements Ability {

    /** Id of the action that opens what the selected element contains. */
    public static final String DOWN = "org.sightline.diagram.ui.drill.down";

    /** Id of the action that opens what the diagram's element lies in. */
    public static final String UP = "org.sightline.diagram.ui.drill.up";

    private static final MessageBundle TEXTS = MessageBundle.of(Drilling.class);

    private final KeyListener enter = KeyListener.keyPressedAdapter(this::pressed);
    private DiagramContext context;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
        opened.viewer().getControl().addKeyListener(enter);
    }

    @Override
    public void offer(DiagramContext opened) {
        DiagramAction.offer(opened, DOWN, () -> opened.selectedParts().size() == 1, this::descend);
        DiagramAction.offer(opened, UP, this::ascend);
    }

    @Override
    public void extend(ItemPart part, DiagramContext opened) {
        if (part.view() != null) {
            part.installEditPolicy(Performer.OPEN_ROLE, new OpenPolicy(opened));
        }
    }

    private void pressed(KeyEvent event) {
        boolean isEnter = event.character == SWT.CR && event.stateMask == 0;
        boolean isSelecting = context.domain().getActiveTool() == context.domain().getDefaultTool();
        if (isEnter && isSelecting && context.selectedParts().size() == 1) {
            event.doit = false;
            descend();
        }
    }

    private void descend() {
        ItemPart part = context.selectedParts().get(0);
        List<Destination> destinations = part.view() == null ? List.of() : context.tools().destinations(part.view());
        if (!destinations.isEmpty()) {
            OpenPolicy.open(context, destinations);
        } else if (part.element() instanceof Activity step) {
            offerToStart(step);
        }
    }

    private void offerToStart(Activity step) {
        String question = TEXTS.get("drill_question", ElementLabels.text(step));
        String[] answers = {TEXTS.get("drill_start"), IDialogConstants.CANCEL_LABEL};
        int answer = new MessageDialog(context.editor().getSite().getShell(), TEXTS.get("drill_title"), null, question, MessageDialog.QUESTION, 0, answers)
                .open();
        Command start = new SubprocessEdits(context.document().domain()).start(step);
        if (answer == 0 && context.document().execute(start)) {
            new DiagramOpener(context.editor().getSite().getPage()).open(context.document(), DiagramOpener.chartOf(step), step);
        }
    }

    private void ascend() {
        new Ascent(context.carrier()).above().ifPresentOrElse(this::open, this::openModel);
    }

    private void open(ModelElement above) {
        new DiagramOpener(context.editor().getSite().getPage()).open(context.document(), DiagramOpener.chartOf(above), above)
                .ifPresent(editor -> editor.reveal(context.carrier()));
    }

    private void openModel() {
        if (new ModelOpener(context.editor().getSite().getWorkbenchWindow()).open(context.document().file()) instanceof DocumentEditor model) {
            model.reveal(context.carrier());
        }
    }
}
