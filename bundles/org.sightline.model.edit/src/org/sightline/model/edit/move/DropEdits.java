/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.move;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.edit.lanes.LaneEdits;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.move.NodePlace;

/**
 * What dragging steps and lanes in a tree does: the same as moving them in a diagram. Dropped on the upper half of a step they come
 * before it, on the lower half behind it; a lane does so on the edges of another one, and goes into it elsewhere. Several lanes are
 * not moved at once.
 */
public final class DropEdits {

    private static final float UPPER_EDGE = 0.2f;
    private static final float MIDDLE = 0.5f;
    private static final float LOWER_EDGE = 0.8f;

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public DropEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /**
     * @param dragged what is dragged
     * @param target what it is dropped on
     * @param location where on it, from 0 for its upper edge to 1 for its lower
     * @return the edit; empty if it is not about steps or lanes, or there is no such place for them
     */
    public Optional<Command> drop(Collection<?> dragged, Object target, float location) {
        if (!dragged.isEmpty() && dragged.stream().allMatch(FlowNode.class::isInstance)) {
            List<FlowNode> nodes = dragged.stream().map(FlowNode.class::cast).toList();
            return place(target, location).map(place -> new MoveEdits(domain).move(nodes, place));
        }
        boolean areLanes = !dragged.isEmpty() && dragged.stream().allMatch(Lane.class::isInstance);
        if (areLanes && dragged.size() > 1) {
            return Optional.of(UnexecutableCommand.INSTANCE);
        }
        return areLanes ? drop((Lane) dragged.iterator().next(), target, location) : Optional.empty();
    }

    private static Optional<NodePlace> place(Object target, float location) {
        if (target instanceof FlowNode node && Scope.nodes(node.eContainer()) != null) {
            return Optional.of(location <= MIDDLE ? NodePlace.before(node) : new NodePlace(node.eContainer(), behind(node)));
        }
        return target instanceof EObject owner && Scope.nodes(owner) != null && !isAtEdge(location) ? Optional.of(NodePlace.in(owner)) : Optional.empty();
    }

    private static FlowNode behind(FlowNode node) {
        List<FlowNode> siblings = Scope.nodes(node.eContainer());
        int index = siblings.indexOf(node) + 1;
        return index == siblings.size() ? null : siblings.get(index);
    }

    private Optional<Command> drop(Lane lane, Object target, float location) {
        LaneEdits edits = new LaneEdits(domain);
        if (target instanceof Lane sibling && isAtEdge(location)) {
            List<Lane> siblings = Scope.lanes(sibling.eContainer());
            int index = siblings.indexOf(sibling) + (location <= UPPER_EDGE ? 0 : 1);
            boolean shifts = siblings.contains(lane) && siblings.indexOf(lane) < index;
            return Optional.of(edits.move(lane, sibling.eContainer(), shifts ? index - 1 : index));
        }
        return target instanceof EObject owner && Scope.lanes(owner) != null && !isAtEdge(location)
                ? Optional.of(edits.move(lane, owner, (int) Scope.lanes(owner).stream().filter(each -> each != lane).count())) : Optional.empty();
    }

    private static boolean isAtEdge(float location) {
        return location <= UPPER_EDGE || location >= LOWER_EDGE;
    }
}
