/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.ElementTexts;

/**
 * A line of the tree that gathers the children of one kind, such as all flows of a process, so that a long list does not hide
 * its neighbours.
 *
 * @param owner the element that has the children
 * @param feature the feature that holds them
 */
public record FeatureGroup(EObject owner, EStructuralFeature feature) {

    private static final Set<EStructuralFeature> GATHERED = Set.of(SightlinePackage.Literals.FLOW_CONTAINER__FLOWS,
            SightlinePackage.Literals.CUSTOMER_PROCESS__PHASES, SightlinePackage.Literals.MODEL_ELEMENT__PROPERTIES,
            SightlinePackage.Literals.MODEL_ELEMENT__LINKS);

    /**
     * @param feature a containment feature
     * @return whether its children are gathered in a line of their own
     */
    static boolean gathers(EStructuralFeature feature) {
        return GATHERED.contains(feature)
                || feature.getEContainingClass() == SightlinePackage.Literals.PORTFOLIO && feature != SightlinePackage.Literals.PORTFOLIO__PROCESSES;
    }

    /** @return the children */
    List<?> children() {
        return (List<?>) owner.eGet(feature);
    }

    /** @return what the children are called together */
    String name() {
        return ElementTexts.feature(feature);
    }

    /** @return what the children are called together, and how many there are */
    String label() {
        return name() + " (" + children().size() + ")";
    }
}
