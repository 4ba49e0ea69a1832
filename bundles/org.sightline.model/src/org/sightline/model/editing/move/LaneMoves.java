/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.move;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;

/**
 * Moves lanes with all that stands in them: up and down among their siblings, into other lanes and out of them. The customer stays on
 * top (CV05), and neither does the customer come into another's lane nor another into the customer's. Flows change their kind where
 * their ends come to stand in other organisations; what leads to a lane or comes from one is a message wherever it stands. O(what the lane holds, and its flows).
 */
public final class LaneMoves {

    private static final MessageBundle TEXTS = MessageBundle.of(LaneMoves.class);

    private LaneMoves() {
    }

    /**
     * @param lane a lane
     * @param owner the lane, process or inside of a sub-process that is to hold it
     * @param index its place among the other lanes there
     * @return why it cannot be moved there; empty if it can
     */
    public static Optional<String> refusal(Lane lane, EObject owner, int index) {
        EList<Lane> siblings = Scope.lanes(owner);
        if (siblings == null || Scope.of(owner) != Scope.around(lane)) {
            return refused("lane_otherScope", lane, owner);
        }
        if (Scope.isWithin(owner, lane)) {
            return refused("lane_intoItself", lane, owner);
        }
        if (owner instanceof Lane outer && lane.eContainer() != owner && (outer.isWithCustomer() || holdsCustomer(lane))
                && !(outer.isWithCustomer() && lane.getRole() == LaneRole.CUSTOMER)) {
            return refused("lane_customerApart", lane, owner);
        }
        List<Lane> others = new ArrayList<>(siblings);
        others.remove(lane);
        if (index < 0 || index > others.size() || siblings.size() > index && siblings.get(index) == lane) {
            return refused("lane_same", lane, owner);
        }
        int customers = (int) others.stream().takeWhile(LaneMoves::holdsCustomer).count();
        boolean isOnTop = holdsCustomer(lane) ? index <= customers : index >= customers;
        return isOnTop ? Optional.empty() : refused("lane_customerOnTop", lane, owner);
    }

    private static Optional<String> refused(String key, Lane lane, EObject owner) {
        return Optional.of(TEXTS.get(key, ElementName.of(lane), ElementName.of(owner instanceof NamedElement named ? named : null)));
    }

    private static boolean holdsCustomer(Lane lane) {
        return lane.getRole() == LaneRole.CUSTOMER || lane.getLanes().stream().anyMatch(LaneMoves::holdsCustomer);
    }

    /**
     * Changes the model.
     *
     * @param lane a lane
     * @param owner the lane, process or inside of a sub-process that is to hold it
     * @param index its place among the other lanes there
     * @return the lane
     */
    public static Lane move(Lane lane, EObject owner, int index) {
        if (lane.eContainer() == owner) {
            Scope.lanes(owner).move(index, lane);
        } else {
            Scope.lanes(owner).add(index, lane);
            for (Iterator<EObject> contents = lane.eAllContents(); contents.hasNext();) {
                if (contents.next() instanceof FlowNode node) {
                    NodeMoves.adaptFlows(node);
                }
            }
        }
        return lane;
    }
}
