/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreEList;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.Visibility;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.view.CustomerViews;
import org.sightline.model.view.Stretch;
import org.sightline.model.vision.LineOfVision;

/**
 * The derived features of the metamodel, as the generated classes ask for them. The answers are right after every change of
 * the model; those that need a look at a whole process are computed at once for all its elements, when first asked for, and
 * kept until the process changes ({@link ProcessFacts}). Like the model itself, not to be used by several threads at a time
 * while one of them changes the model.
 *
 * <p>An element outside any process meets nobody (unless its own lane is a customer's), cannot be reached and cannot end.
 */
public final class Facts {

    private Facts() {
    }

    /**
     * Whether the customer meets an element. A flow node: it stands in a customer lane, at any depth, or a flow joins it
     * directly to a node that does, or to a customer lane as a whole. A lane: the same, or it holds such a node or lane at any
     * depth. A flow: the customer meets both its ends. A unit or system: it is represented by such a lane in a process of its
     * model; being used at an activity is not enough.
     */
    public static boolean isCustomerFacing(ViewElement element) {
        return Facing.isFacing(element);
    }

    /** @return the process that holds a lane or flow node, or null */
    public static CustomerProcess process(InteractionNode node) {
        return Surroundings.process(node);
    }

    /** @return the process that holds a flow, or null */
    public static CustomerProcess process(Flow flow) {
        return Surroundings.process(flow);
    }

    /** @return the outermost lane around a lane or flow node, or the lane itself if it is the outermost; or null */
    public static Lane pool(InteractionNode node) {
        return Surroundings.pool(node);
    }

    /** @return whether a lane around the node, or the node itself, has the role of the customer */
    public static boolean isWithCustomer(InteractionNode node) {
        return Surroundings.isWithCustomer(node);
    }

    /**
     * Whether customer and organisation interact at an activity: one of the organisation that the customer meets, or one of the
     * customer with a channel or at a message. Through which channel may still be open.
     */
    public static boolean isTouchpoint(Activity activity) {
        if (!isWithCustomer(activity)) {
            return isCustomerFacing(activity);
        }
        return activity.getChannel() != null || Stream.concat(activity.getIncoming().stream(), activity.getOutgoing().stream())
                .anyMatch(MessageFlow.class::isInstance);
    }

    /** @return the innermost lane around a flow node, also if it lies in the body of a sub-process there; or null */
    public static Lane lane(FlowNode node) {
        return Surroundings.lane(node);
    }

    /**
     * Where a flow node stands: with the customer; frontstage, if the customer meets it; backstage, if customer-facing nodes
     * stand in its lane or a flow joins its lane to such a lane, and its lane is not only a system; otherwise support.
     */
    public static Visibility visibility(FlowNode node) {
        CustomerProcess process = process(node);
        if (process == null) {
            return isWithCustomer(node) ? Visibility.CUSTOMER : Visibility.SUPPORT;
        }
        return ProcessFacts.of(process).visibility(node);
    }

    /** @return whether a path leads to a flow node from where the process begins, see {@link ProcessFacts#isReachable} */
    public static boolean isReachable(FlowNode node) {
        CustomerProcess process = process(node);
        return process != null && ProcessFacts.of(process).isReachable(node);
    }

    /** @return whether a path leads from a flow node to where the process ends, see {@link ProcessFacts#isEnding} */
    public static boolean isEnding(FlowNode node) {
        CustomerProcess process = process(node);
        return process != null && ProcessFacts.of(process).isEnding(node);
    }

    /** @return whether a flow node lies on a cycle of sequence flows, see {@link ProcessFacts#isLooping} */
    public static boolean isLooping(FlowNode node) {
        CustomerProcess process = process(node);
        return process != null && ProcessFacts.of(process).isLooping(node);
    }

    /** @return whether a flow passes work from one lane to another inside the organisation, see {@link ProcessFacts#isHandOff} */
    public static boolean isHandOff(Flow flow) {
        CustomerProcess process = process(flow);
        return process != null && ProcessFacts.of(process).isHandOff(flow);
    }

    /** @return the flows that leave the loop which a loop back closes, unmodifiable, see {@link ProcessFacts#loopExits} */
    public static EList<SequenceFlow> loopExits(SequenceFlow flow) {
        CustomerProcess process = process(flow);
        List<SequenceFlow> exits = process == null ? List.of() : ProcessFacts.of(process).loopExits(flow);
        return derived(flow, SightlinePackage.Literals.SEQUENCE_FLOW__LOOP_EXITS, exits);
    }

    /** @return the customer's nodes that a lane serves, see {@link LineOfVision#servedSteps}; unmodifiable */
    public static EList<FlowNode> servedSteps(Lane lane) {
        return derived(lane, SightlinePackage.Literals.LANE__SERVED_STEPS, LineOfVision.servedSteps(lane));
    }

    /**
     * @return the hidden work between the nodes that a stored view shows, see {@link CustomerViews#hiddenStretches};
     *     unmodifiable, made anew at each call
     */
    public static EList<HiddenStretch> hiddenStretches(CustomerView view) {
        List<HiddenStretch> stretches = CustomerViews.hiddenStretches(view).stream().map(Facts::element).toList();
        return derived(view, SightlinePackage.Literals.CUSTOMER_VIEW__HIDDEN_STRETCHES, stretches);
    }

    private static HiddenStretch element(Stretch stretch) {
        HiddenStretch element = SightlineFactory.eINSTANCE.createHiddenStretch();
        element.setSource(stretch.source());
        element.setTarget(stretch.target());
        element.getLanes().addAll(stretch.lanes());
        element.setExpectedMinutes(stretch.expectedMinutes());
        return element;
    }

    /** @return occurrence times severity times detection, as in a failure mode and effects analysis; null if one is missing */
    public static Integer riskPriority(FailPoint point) {
        Integer occurrence = point.getOccurrence();
        Integer severity = point.getSeverity();
        Integer detection = point.getDetection();
        return occurrence == null || severity == null || detection == null ? null : Integer.valueOf(occurrence * severity * detection);
    }

    /** @return the mean of a parameter, see {@link ExpectedValues} */
    public static Double expectedValue(ParameterValue value) {
        return ExpectedValues.of(value);
    }

    private static <T> EList<T> derived(EObject owner, EStructuralFeature feature, List<T> values) {
        return new EcoreEList.UnmodifiableEList<>((InternalEObject) owner, feature, values.size(), values.toArray());
    }
}
