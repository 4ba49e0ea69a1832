/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.sightline.diagram.ui.create.MakingRoom;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.layers.LayerOfMark;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.insert.InsertEdits;
import org.sightline.model.edit.lanes.LaneEdits;
import org.sightline.model.edit.quick.QuickEdits;
import org.sightline.model.editing.next.NextSteps;
import org.sightline.model.editing.ways.Ways;
import org.sightline.model.messages.MessageBundle;

/** Makes what a handle, a key or a menu asks for, selects it and lets its name be typed at once. */
final class QuickMaker {

    private static final MessageBundle TEXTS = MessageBundle.of(QuickMaker.class);

    private final DiagramContext context;
    private final QuickEdits edits;
    private final InsertEdits insertions;

    QuickMaker(DiagramContext context) {
        this.context = context;
        edits = new QuickEdits(context.document().domain());
        insertions = new InsertEdits(context.document().domain());
    }

    /** @return the edits that it makes */
    QuickEdits edits() {
        return edits;
    }

    /** @return why something cannot be made at an element, in between the ends of a flow, or below a lane; empty if it can */
    Optional<String> refusal(QuickStep step, EObject element) {
        return switch (element) {
            case Flow flow -> insertions.refusal(flow, step.kind());
            case Lane lane -> Optional.empty();
            default -> step.refusal(edits, element);
        };
    }

    /** Makes something there, or tells why not. A name that is being typed is taken first. */
    void make(QuickStep step, EObject element) {
        context.viewer().getControl().forceFocus();
        Optional<String> refusal = refusal(step, element);
        if (refusal.isPresent()) {
            MessageDialog.openWarning(context.editor().getSite().getShell(), TEXTS.get("quick_refused"), refusal.get());
            return;
        }
        execute(switch (element) {
            case Flow flow -> new MakingRoom(context).around(insertions.insertNew(flow, step.kind()), flow, MakingRoom.STEP);
            case Lane lane -> new LaneEdits(context.document().domain()).addBelow(lane);
            default -> edit(step, element, 0);
        });
    }

    /**
     * @param step what is made
     * @param element an element that it suits
     * @param from where it is put, at its left edge in the chart; 0 if nobody has said so
     * @return the edit; what follows makes room
     */
    Command edit(QuickStep step, EObject element, double from) {
        Command edit = step.edit(edits, element);
        Optional<SequenceFlow> wayOn = step.isPlaced() ? NextSteps.wayOn((FlowNode) element) : Optional.empty();
        return wayOn.map(flow -> new MakingRoom(context).around(edit, flow, from, MakingRoom.STEP)).orElse(edit);
    }

    /** Makes an edit and lets the first of its results be seen, and named if it needs a name. */
    void execute(Command edit) {
        Command command = new LayerOfMark(context).shown(edit);
        if (!context.document().execute(command)) {
            return;
        }
        List<ItemPart> made = command.getResult().stream().filter(EObject.class::isInstance).map(EObject.class::cast).limit(1)
                .flatMap(each -> context.chart().parts(each).stream()).limit(1).toList();
        for (ItemPart each : made) {
            context.viewer().select(each);
            context.viewer().reveal(each);
            if (isNamed(each.element())) {
                each.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
            }
        }
    }

    /** What simply follows needs no words. */
    private static boolean isNamed(EObject made) {
        return !(made instanceof SequenceFlow flow) || !Ways.with(flow).isEmpty();
    }
}
