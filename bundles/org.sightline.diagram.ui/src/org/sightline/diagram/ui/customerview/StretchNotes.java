/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.TimeText;
import org.sightline.model.view.CustomerViews;
import org.sightline.model.view.DerivedView;
import org.sightline.model.view.HiddenWork;
import org.sightline.model.view.ShownNode;

/** Explains what a customer view hides between two nodes. Needs no display. */
final class StretchNotes {

    private static final MessageBundle TEXTS = MessageBundle.of(StretchNotes.class);
    private static final int NAMED = 4;

    private final EObject carrier;

    /** @param carrier the stored view or the process that a diagram is about */
    StretchNotes(EObject carrier) {
        this.carrier = carrier;
    }

    CustomerProcess process() {
        return carrier instanceof CustomerView view ? view.getProcess() : (CustomerProcess) carrier;
    }

    /** @return the hidden nodes on a stretch, in document order; none for what follows without a flow */
    List<FlowNode> hidden(HiddenStretch stretch) {
        DerivedView derived = carrier instanceof CustomerView view ? CustomerViews.show(view) : CustomerViews.derive(process(), ViewForm.DEPARTMENTS);
        List<InteractionNode> shown = derived.nodes().stream().map(ShownNode::node).toList();
        return HiddenWork.between(process(), shown, stretch.getSource(), stretch.getTarget());
    }

    /**
     * @param stretch a stretch
     * @param jump leads to what is hidden
     * @return what it hides; empty if it hides nothing
     */
    Optional<Advice> explain(HiddenStretch stretch, Runnable jump) {
        List<FlowNode> nodes = hidden(stretch);
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        String separator = TEXTS.get("stretch_separator");
        String lanes = stretch.getLanes().stream().map(each -> TEXTS.get("stretch_name", ElementLabels.text(each))).collect(Collectors.joining(separator));
        String first = nodes.stream().limit(NAMED).map(each -> TEXTS.get("stretch_name", ElementLabels.text(each))).collect(Collectors.joining(separator));
        String names = nodes.size() > NAMED ? TEXTS.get("stretch_more", first, nodes.size() - NAMED) : first;
        String text = TEXTS.get("stretch_text", ElementLabels.text(stretch.getSource()), ElementLabels.text(stretch.getTarget()), lanes, names,
                time(stretch.getExpectedMinutes()));
        return Optional.of(Advice.note(text, new Advice.Offer(TEXTS.get("stretch_jump"), jump)));
    }

    private static String time(Double minutes) {
        if (minutes == null) {
            return TEXTS.get("stretch_unknown");
        }
        return minutes == 0 ? TEXTS.get("stretch_noTime") : TEXTS.get("stretch_time", TimeText.of(minutes));
    }
}
