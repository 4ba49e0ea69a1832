/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.edit.quick.QuickEdits;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;

/** What can be made at a selected element by one click or one key. One entry serves the handle, the key, the menu and the command palette. */
enum QuickStep {
    /** The next step. */
    NEXT_STEP("nextStep", FlowNode.class, "tool-step.svg", NodeKind.STEP),
    /** A decision with two ways. */
    DECISION("nextDecision", FlowNode.class, "decision-exclusive.svg", NodeKind.DECISION) {
        @Override
        Command edit(QuickEdits edits, EObject element) {
            return edits.decision((FlowNode) element);
        }
    },
    /** A wait point. */
    WAIT_POINT("waitPoint", FlowNode.class, "wait-point.svg", NodeKind.WAIT_POINT),
    /** An end. */
    END("end", FlowNode.class, "event-end-none.svg", NodeKind.END),
    /** A message to the other side of the line of interaction. */
    MESSAGE("message", FlowNode.class, "tool-message.svg", null) {
        @Override
        Optional<String> refusal(QuickEdits edits, EObject element) {
            return edits.messageRefusal((FlowNode) element);
        }

        @Override
        Command edit(QuickEdits edits, EObject element) {
            return edits.message((FlowNode) element);
        }
    },
    /** A fail point. */
    FAIL_POINT("failPoint", FlowNode.class, "fail-point.svg", null) {
        @Override
        Optional<String> refusal(QuickEdits edits, EObject element) {
            return element instanceof Activity ? Optional.empty() : Optional.of(TEXTS.get("quick_onlySteps"));
        }

        @Override
        Command edit(QuickEdits edits, EObject element) {
            return edits.failPoint((Activity) element);
        }
    },
    /** What is done when it has failed. */
    RECOVERY("recovery", FailPoint.class, "tool-recovery.svg", null) {
        @Override
        Optional<String> refusal(QuickEdits edits, EObject element) {
            return edits.recoveryRefusal((FailPoint) element);
        }

        @Override
        Command edit(QuickEdits edits, EObject element) {
            return edits.recovery((FailPoint) element);
        }
    };

    private static final MessageBundle TEXTS = MessageBundle.of(QuickStep.class);

    private final String id;
    private final Class<? extends EObject> origin;
    private final String image;
    private final NodeKind kind;

    QuickStep(String id, Class<? extends EObject> origin, String image, NodeKind kind) {
        this.id = id;
        this.origin = origin;
        this.image = image;
        this.kind = kind;
    }

    /** @return the last part of the ids of its action and its command */
    String id() {
        return id;
    }

    /** @return name of its picture among those of the notation */
    String image() {
        return image;
    }

    /** @return what it is called */
    String label() {
        return TEXTS.get("quick_" + id);
    }

    /** @return whether there is such a thing at elements of this kind; whether it is allowed is another question */
    boolean suits(EObject element) {
        return origin.isInstance(element);
    }

    /**
     * @return whether it can be made at an element by its key: where it {@linkplain #suits suits}, in between the ends of a flow if one way leads
     *     through it, and next to a lane, where a lane comes next
     */
    boolean isMadeAt(EObject element) {
        return suits(element) || element instanceof Flow && isPassage() || element instanceof Lane && this == NEXT_STEP;
    }

    private boolean isPassage() {
        return kind == NodeKind.STEP || kind == NodeKind.WAIT_POINT;
    }

    /** @return the kind of node that it is; null if it is none that stands in the chart by itself */
    NodeKind kind() {
        return kind;
    }

    /** @return whether it stands in the chart by itself, so that a person can say where */
    boolean isPlaced() {
        return kind != null;
    }

    /**
     * @param edits the quick edits of the model
     * @param element an element that it {@linkplain #suits suits}
     * @return why it cannot be made there; empty if it can
     */
    Optional<String> refusal(QuickEdits edits, EObject element) {
        return edits.nextRefusal((FlowNode) element, kind);
    }

    /**
     * @param edits the quick edits of the model
     * @param element an element that it {@linkplain #suits suits}
     * @return the edit; the first of its results is what was asked for
     */
    Command edit(QuickEdits edits, EObject element) {
        return edits.next((FlowNode) element, kind);
    }
}
