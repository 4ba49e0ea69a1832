/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.vision.VisionPath;
import org.sightline.ui.elements.ElementReference;

/**
 * A line of the answer: a part serves a step.
 *
 * @param part the part
 * @param path the way from its work to the step
 * @param isAboutPart whether the line tells the step of a part, not the part behind a step
 */
record VisionLine(VisionPart part, VisionPath path, boolean isAboutPart) implements ElementReference {

    private static final MessageBundle TEXTS = MessageBundle.of(VisionLine.class);

    /** @return what the line is about */
    EObject subject() {
        return isAboutPart ? path.step() : part.element();
    }

    String name() {
        return ElementLabels.text(subject());
    }

    String handOffs() {
        return TEXTS.get("vision_count", path.handOffs());
    }

    /** @return the way in words, each node with its lane where that changes */
    String way() {
        StringBuilder way = new StringBuilder();
        EObject lane = null;
        for (InteractionNode each : path.nodes()) {
            EObject own = each instanceof FlowNode node ? node.getLane() : null;
            String text = own == null || own == lane ? ElementLabels.text(each)
                    : TEXTS.get("vision_nodeInLane", ElementLabels.text(each), ElementLabels.text(own));
            way.append(way.isEmpty() ? "" : TEXTS.get("vision_then")).append(text);
            lane = own;
        }
        return way.toString();
    }

    @Override
    public Optional<EObject> element() {
        return Optional.of(isAboutPart ? path.step() : path.nodes().get(0));
    }
}
