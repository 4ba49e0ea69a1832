/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.editing.Scope;

/**
 * Finds the places for pasted elements around the element that a person chose. Steps go into the chosen lane, or behind the chosen step;
 * if a process is chosen, or the steps come from several lanes, each goes into the lane that is like its own: the same, one of that name,
 * else one of that role.
 */
final class Places {

    private final EObject target;
    private final boolean comesFromOneLane;

    Places(List<Content.Root> roots, EObject target) {
        this.target = target;
        comesFromOneLane = roots.stream().filter(root -> root.element() instanceof FlowNode && root.holder() != null).map(root -> root.holder().id())
                .distinct().count() <= 1;
    }

    Optional<Placement> of(Content.Root root) {
        if (root.element() instanceof Flow) {
            return Optional.ofNullable(Scope.of(target)).map(scope -> new Placement(scope, SightlinePackage.Literals.FLOW_CONTAINER__FLOWS, Placement.LAST));
        }
        if (root.element() instanceof FlowNode node) {
            return ofNode(node, root.holder());
        }
        return root.element() instanceof Lane lane ? ofLane(lane) : Placement.nearest(root.element(), target);
    }

    private Optional<Placement> ofNode(FlowNode node, Described lane) {
        Optional<Placement> near = Placement.nearest(node, target);
        boolean hasLikeLanes = near.isEmpty() || !comesFromOneLane;
        return hasLikeLanes ? laneLike(lane).map(found -> new Placement(found, SightlinePackage.Literals.LANE__NODES, Placement.LAST)).or(() -> near) : near;
    }

    private Optional<Lane> laneLike(Described lane) {
        FlowContainer scope = Scope.of(target);
        if (scope == null) {
            return Optional.empty();
        }
        List<Lane> lanes = scope.getLanes().stream().flatMap(Places::withInner).toList();
        String name = lane == null ? "" : lane.name();
        return lanes.stream().filter(each -> lane != null && each.getId().equals(lane.id())).findFirst()
                .or(() -> lanes.stream().filter(each -> !name.isEmpty() && name.equals(each.getName())).findFirst())
                .or(() -> lanes.stream().min(Comparator.comparing(each -> each.getRole() == LaneRole.CUSTOMER)));
    }

    private static Stream<Lane> withInner(Lane lane) {
        return Stream.concat(Stream.of(lane), lane.getLanes().stream().flatMap(Places::withInner));
    }

    /** The customer stays on top, and in no lane of another. */
    private Optional<Placement> ofLane(Lane lane) {
        Lane around = Scope.lane(target);
        boolean isCustomer = lane.getRole() == LaneRole.CUSTOMER;
        boolean hasItsLike = around != null && around.isWithCustomer() == isCustomer;
        EObject owner = hasItsLike ? around : Scope.of(target);
        if (owner == null) {
            return Optional.empty();
        }
        int customers = (int) Scope.lanes(owner).stream().takeWhile(each -> each.getRole() == LaneRole.CUSTOMER).count();
        return Optional.of(new Placement(owner, hasItsLike ? SightlinePackage.Literals.LANE__LANES : SightlinePackage.Literals.FLOW_CONTAINER__LANES,
                isCustomer ? customers : Placement.LAST));
    }
}
