/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.editing.move.LaneMoves;
import org.sightline.model.editing.move.NodeMoves;
import org.sightline.model.editing.move.NodePlace;

/**
 * Order and place of elements in the model. The methods that move something change the model.
 */
public final class ArrangingServices {

    /** @return whether an element has another one of its kind before it among its siblings */
    public boolean canMoveUp(EObject element) {
        return neighbour(element, -1) >= 0;
    }

    /** @return whether an element has another one of its kind behind it among its siblings */
    public boolean canMoveDown(EObject element) {
        return neighbour(element, 1) >= 0;
    }

    /** Changes the model: moves an element before the one of its kind that is before it. */
    public EObject moveUp(EObject element) {
        return moveTo(element, neighbour(element, -1));
    }

    /** Changes the model: moves an element behind the one of its kind that is behind it. */
    public EObject moveDown(EObject element) {
        return moveTo(element, neighbour(element, 1));
    }

    private static EObject moveTo(EObject element, int index) {
        if (index >= 0) {
            siblings(element).move(index, element);
        }
        return element;
    }

    private static int neighbour(EObject element, int step) {
        EList<EObject> siblings = siblings(element);
        int index = siblings.indexOf(element) + step;
        while (index >= 0 && index < siblings.size() && !alike(siblings.get(index), element)) {
            index += step;
        }
        return siblings.contains(element) && index < siblings.size() ? index : -1;
    }

    /** Lanes of different roles stand in different bands, so that changing their order changes nothing. */
    private static boolean alike(EObject left, EObject right) {
        return left.eClass() == right.eClass() && !(left instanceof Lane one && right instanceof Lane other && one.getRole() != other.getRole());
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> siblings(EObject element) {
        EObject container = element.eContainer();
        boolean many = container != null && element.eContainmentFeature().isMany() && !(container instanceof Portfolio);
        return many ? (EList<EObject>) container.eGet(element.eContainmentFeature()) : ECollections.emptyEList();
    }

    /** @return whether a node can be moved into a lane: it stands in another one, and its flows let it go */
    public boolean canEnter(EObject element, EObject lane) {
        return element instanceof FlowNode node && lane instanceof Lane && NodeMoves.refusal(List.of(node), NodePlace.in(lane)).isEmpty();
    }

    /** Changes the model: moves a node into a lane, together with the events at its border; flows become messages where they cross now. */
    public FlowNode enter(FlowNode node, Lane lane) {
        NodeMoves.move(List.of(node), NodePlace.in(lane));
        return node;
    }

    /** @return whether a lane can be moved into another one */
    public boolean canNest(EObject element, EObject lane) {
        return element instanceof Lane inner && lane instanceof Lane outer && LaneMoves.refusal(inner, outer, outer.getLanes().size()).isEmpty();
    }

    /** Changes the model: moves a lane into another one, behind those in it. */
    public Lane nest(Lane inner, Lane outer) {
        return LaneMoves.move(inner, outer, outer.getLanes().size());
    }

    /** @return whether a phase can be moved to the place of another one of its process */
    public boolean canTakePlaceOf(EObject element, EObject place) {
        return element instanceof Phase && place instanceof Phase && element != place && element.eContainer() == place.eContainer()
                && siblings(element).contains(place);
    }

    /** Changes the model: moves a phase to the place of another one, which makes room. */
    public EObject takePlaceOf(EObject element, EObject place) {
        return moveTo(element, siblings(element).indexOf(place));
    }
}
