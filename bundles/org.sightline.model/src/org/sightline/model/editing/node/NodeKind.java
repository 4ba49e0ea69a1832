/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.node;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Outcome;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.messages.MessageBundle;

/** The kinds of flow nodes that a person picks from: a class of the metamodel with what makes it that kind. */
public enum NodeKind {

    /** A step. */
    STEP(SightlinePackage.Literals.ACTIVITY, node -> { }),
    /** A step with an inside. */
    SUB_PROCESS(SightlinePackage.Literals.ACTIVITY, NodeKind::addBody),
    /** A decision for one way. */
    DECISION(SightlinePackage.Literals.DECISION, node -> decide(node, DecisionKind.EXCLUSIVE)),
    /** A decision for one or more ways. */
    INCLUSIVE_DECISION(SightlinePackage.Literals.DECISION, node -> decide(node, DecisionKind.INCLUSIVE)),
    /** A decision by what happens first. */
    EVENT_DECISION(SightlinePackage.Literals.DECISION, node -> decide(node, DecisionKind.EVENT_BASED)),
    /** A decision by a rule of its own. */
    COMPLEX_DECISION(SightlinePackage.Literals.DECISION, node -> decide(node, DecisionKind.COMPLEX)),
    /** Where all ways are taken at once, or waited for. */
    PARALLEL_GATEWAY(SightlinePackage.Literals.PARALLEL_GATEWAY, node -> { }),
    /** Where the process begins. */
    START(SightlinePackage.Literals.START_EVENT, node -> { }),
    /** Something that happens on the way. */
    EVENT(SightlinePackage.Literals.INTERMEDIATE_EVENT, node -> trigger(node, EventTrigger.NONE)),
    /** A time that is waited for. */
    TIMER(SightlinePackage.Literals.INTERMEDIATE_EVENT, node -> trigger(node, EventTrigger.TIMER)),
    /** A message that is waited for. */
    MESSAGE_EVENT(SightlinePackage.Literals.INTERMEDIATE_EVENT, node -> trigger(node, EventTrigger.MESSAGE)),
    /** Something that happens while a step is done; has to be attached to it. */
    BOUNDARY_EVENT(SightlinePackage.Literals.BOUNDARY_EVENT, node -> { }),
    /** Where the process ends well. */
    END(SightlinePackage.Literals.END_EVENT, node -> end(node, Outcome.SUCCESS)),
    /** Where the process fails. */
    FAILED_END(SightlinePackage.Literals.END_EVENT, node -> end(node, Outcome.FAILURE)),
    /** Where somebody waits. */
    WAIT_POINT(SightlinePackage.Literals.WAIT_POINT, node -> { });

    private static final MessageBundle TEXTS = MessageBundle.of(NodeKind.class);

    private final EClass type;
    private final Consumer<FlowNode> shape;

    NodeKind(EClass type, Consumer<FlowNode> shape) {
        this.type = type;
        this.shape = shape;
    }

    /** @return the class of the metamodel */
    public EClass type() {
        return type;
    }

    /** @return what the kind is called in a palette or menu */
    public String label() {
        return TEXTS.get("kind_" + name());
    }

    /** @return a new node of the kind with the name that new ones have; in no container */
    public FlowNode create() {
        FlowNode node = bare();
        node.setName(TEXTS.get("new_" + name()));
        return node;
    }

    /** @return a new node of the kind without a name; in no container */
    public FlowNode bare() {
        FlowNode node = (FlowNode) SightlineFactory.eINSTANCE.create(type);
        shape(node);
        return node;
    }

    /**
     * Changes the model: makes a node of the class to one of the kind.
     *
     * @param node a node of {@link #type()}
     */
    public void shape(FlowNode node) {
        shape.accept(node);
    }

    /**
     * @param node a node
     * @return its kind; of kinds that differ by nothing that is looked at here the first
     */
    public static NodeKind of(FlowNode node) {
        Optional<NodeKind> like = ofClass(node.eClass()).filter(kind -> kind.isLike(node)).findFirst();
        return like.orElseGet(() -> ofClass(node.eClass()).findFirst().orElseThrow());
    }

    private static Stream<NodeKind> ofClass(EClass type) {
        return Stream.of(values()).filter(kind -> kind.type == type);
    }

    private boolean isLike(FlowNode node) {
        return switch (this) {
            case STEP -> ((Activity) node).getProcessBody() == null;
            case SUB_PROCESS -> ((Activity) node).getProcessBody() != null;
            case DECISION, INCLUSIVE_DECISION, EVENT_DECISION, COMPLEX_DECISION -> ((Decision) node).getKind() == ((Decision) bare()).getKind();
            case EVENT, TIMER, MESSAGE_EVENT -> ((Event) node).getTrigger() == ((Event) bare()).getTrigger();
            case END, FAILED_END -> ((EndEvent) node).getOutcome() == ((EndEvent) bare()).getOutcome();
            case PARALLEL_GATEWAY, START, BOUNDARY_EVENT, WAIT_POINT -> true;
        };
    }

    private static void addBody(FlowNode node) {
        Activity activity = (Activity) node;
        if (activity.getProcessBody() == null) {
            ProcessBody body = SightlineFactory.eINSTANCE.createProcessBody();
            body.setName(activity.getName());
            activity.setProcessBody(body);
        }
    }

    private static void decide(FlowNode node, DecisionKind kind) {
        ((Decision) node).setKind(kind);
    }

    private static void trigger(FlowNode node, EventTrigger trigger) {
        ((Event) node).setTrigger(trigger);
    }

    private static void end(FlowNode node, Outcome outcome) {
        ((EndEvent) node).setOutcome(outcome);
    }
}
