/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.select;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.SightlinePackage.Literals;

/** Kinds of elements that can be selected all at once. */
enum SelectionKind {
    /** All steps, sub-processes among them. */
    STEPS("steps", Literals.ACTIVITY),
    /** All decisions and other gateways. */
    DECISIONS("decisions", Literals.GATEWAY),
    /** All events. */
    EVENTS("events", Literals.EVENT),
    /** All wait points. */
    WAIT_POINTS("waitPoints", Literals.WAIT_POINT),
    /** All sequence flows. */
    FLOWS("flows", Literals.SEQUENCE_FLOW),
    /** All message flows. */
    MESSAGES("messages", Literals.MESSAGE_FLOW),
    /** All fail points. */
    FAIL_POINTS("failPoints", Literals.FAIL_POINT),
    /** All lanes. */
    LANES("lanes", Literals.LANE),
    /** All phases. */
    PHASES("phases", Literals.PHASE);

    private final String id;
    private final Set<EClass> classes;

    SelectionKind(String id, EClass... classes) {
        this.id = id;
        this.classes = Set.of(classes);
    }

    /** @return the last part of the id of its action */
    String id() {
        return id;
    }

    /** @return whether an element is of this kind */
    boolean holds(EObject element) {
        return classes.stream().anyMatch(each -> each.isSuperTypeOf(element.eClass()));
    }
}
