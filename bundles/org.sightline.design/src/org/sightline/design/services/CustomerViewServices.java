/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.view.CustomerViews;
import org.sightline.model.view.DerivedView;
import org.sightline.model.view.Join;

/**
 * What a customer view shows: a stored view its own elements in its own form, a process all that the customer meets, by department.
 * Nothing is ever shown that the customer does not meet.
 */
public final class CustomerViewServices {

    private final StretchStore stretches = new StretchStore();

    /** @return whether a customer view can be drawn of an element: a process, or a stored view that belongs to one */
    public boolean canCarryCustomerView(NamedElement element) {
        return viewedProcess(element) != null;
    }

    /** @return the process that a stored view shows, or the process itself; null for anything else */
    public CustomerProcess viewedProcess(NamedElement element) {
        return element instanceof CustomerView view ? view.getProcess() : element instanceof CustomerProcess process ? process : null;
    }

    /** @return the process, if the organisation is drawn as one entity and the customer meets it; else null */
    public CustomerProcess viewedEntity(NamedElement element) {
        CustomerProcess process = viewedProcess(element);
        boolean met = isSingleEntity(element)
                && Nodes.deep(process.getLanes()).stream().anyMatch(node -> Lanes.isOrganization(node.getLane()) && isShownBy(element, node));
        return met ? process : null;
    }

    /** @return whether the view that a diagram is about shows an element */
    public boolean isShown(ViewElement element, EObject diagram) {
        return isShownBy(Carriers.of(diagram), element);
    }

    /** @return whether a view shows an event that does not stand at the border of a step which it shows too */
    public boolean isShownApart(Event event, EObject diagram) {
        boolean border = event instanceof BoundaryEvent at && at.getAttachedTo() != null && isShown(at.getAttachedTo(), diagram);
        return !border && isShown(event, diagram);
    }

    /** @return whether the view that a diagram is about shows a lane in a band of its own: not if the organisation is one entity */
    public boolean isBand(Lane lane, EObject diagram) {
        EObject carrier = Carriers.of(diagram);
        return isShownBy(carrier, lane) && !(isSingleEntity(carrier) && Lanes.isOrganization(lane));
    }

    private static boolean isSingleEntity(EObject carrier) {
        return carrier instanceof CustomerView view && view.getForm() == ViewForm.SINGLE_ENTITY;
    }

    private static boolean isShownBy(EObject carrier, ViewElement element) {
        return element.isCustomerFacing()
                && (!(carrier instanceof CustomerView view) || view.getElements().contains(element) && !view.getExcluded().contains(element));
    }

    /** @return the nodes that stand in a lane, those inside its sub-processes included */
    public List<FlowNode> deepNodes(Lane lane) {
        return Nodes.own(lane);
    }

    /** @return the nodes of the organisation as one entity, those inside sub-processes included */
    public List<FlowNode> deepNodes(CustomerProcess process) {
        return Nodes.deep(process.getLanes()).stream().filter(node -> Lanes.isOrganization(node.getLane())).toList();
    }

    /** @return the sequence flows that the view shows */
    public List<SequenceFlow> shownSequence(NamedElement element) {
        return flows(element, SequenceFlow.class);
    }

    /** @return the message flows that the view shows */
    public List<MessageFlow> shownMessages(NamedElement element) {
        return flows(element, MessageFlow.class);
    }

    private static <T extends Flow> List<T> flows(NamedElement element, Class<T> type) {
        return derived(element).flows().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** @return the hidden work between shown nodes; the same objects at each call as long as their ends are the same */
    public List<HiddenStretch> hiddenWork(NamedElement element) {
        return stretches.stretches(element, derived(element).hiddenStretches());
    }

    /** @return what follows what without a flow, apart from events at the border of a step, as stretches that hide nothing; the same objects at each call */
    public List<HiddenStretch> joinedNodes(NamedElement element) {
        return stretches.joins(element, derived(element).joins().stream().filter(join -> !isBorder(join)).toList());
    }

    private static boolean isBorder(Join join) {
        return join.target() instanceof BoundaryEvent event && event.getAttachedTo() == join.source();
    }

    private static DerivedView derived(NamedElement element) {
        return element instanceof CustomerView view ? CustomerViews.show(view) : CustomerViews.derive((CustomerProcess) element, ViewForm.DEPARTMENTS);
    }

    /** @return whether a person can take what a view shows out of it: the diagram around it is about a stored view */
    public boolean canTakeOut(EObject containerView) {
        return Carriers.of(containerView) instanceof CustomerView;
    }

    /** @return whether an element is one that the stored view around it shows, so that a person can take it out */
    public boolean canBeTakenOut(EObject element, EObject elementView) {
        return Carriers.of(elementView) instanceof CustomerView view && view.getElements().contains(element);
    }

    /** @return whether all that is made in a container stands with the customer, so that the customer meets it: a lane of the customer, or a sub-process there */
    public boolean takesOfCustomer(EObject container) {
        return container instanceof Lane lane ? Lanes.isWithin(lane, LaneRole.CUSTOMER)
                : container instanceof Activity step && step.getProcessBody() != null && step.isWithCustomer();
    }

    /** Changes the model: the stored view that the diagram around is about, if it is about one, shows an element that the customer meets. */
    public ViewElement showIn(ViewElement element, EObject containerView) {
        if (Carriers.of(containerView) instanceof CustomerView view && element.isCustomerFacing()) {
            view.getElements().add(element);
        }
        return element;
    }

    /** Changes the model: takes an element, and what stands in it, out of the stored view that the diagram around is about. */
    public ViewElement takeOut(ViewElement element, EObject containerView) {
        if (!(Carriers.of(containerView) instanceof CustomerView view)) {
            return element;
        }
        List<ViewElement> gone = view.getElements().stream().filter(shown -> EcoreUtil.isAncestor(element, shown)).toList();
        view.getElements().removeAll(gone);
        gone.stream().filter(each -> !view.getExcluded().contains(each)).forEach(view.getExcluded()::add);
        return element;
    }

    /** @return whether an element is a stored view that would change if it were derived again */
    public boolean isOutdated(EObject element) {
        return element instanceof CustomerView view && !view.getElements().equals(CustomerViews.elements(view));
    }

    /** Changes the model: derives a stored view again; what a person took out stays out. */
    public CustomerView deriveAgain(CustomerView view) {
        CustomerViews.rederive(view);
        return view;
    }

    /** Changes the model: puts all that a person took out back into a stored view. */
    public CustomerView putAllBack(CustomerView view) {
        view.getExcluded().clear();
        return deriveAgain(view);
    }
}
