/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * The elements that a reference may point to. A flow's ends, a step's phase and all else that lives inside a process are looked
 * for in the owner's process only; from outside of any process (a cause, a system change) in all of them.
 */
public final class ReferenceChoice {

    private final EObject owner;
    private final EReference reference;

    /**
     * @param owner the element that refers
     * @param reference its reference
     */
    public ReferenceChoice(EObject owner, EReference reference) {
        this.owner = owner;
        this.reference = reference;
    }

    /** @return what the reference may point to, in the order of the model; O(n) in the size of the process or model */
    public List<EObject> elements() {
        List<EObject> found = new ArrayList<>();
        EClass type = reference.getEReferenceType();
        for (Iterator<EObject> all = place().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (type.isInstance(element) && element != owner && EditRules.refusal(owner, reference, element).isEmpty()) {
                found.add(element);
            }
        }
        return found;
    }

    private EObject place() {
        EObject process = livesInProcess(reference.getEReferenceType()) ? process() : null;
        return process == null ? EcoreUtil.getRootContainer(owner) : process;
    }

    private EObject process() {
        EObject ancestor = owner;
        while (ancestor != null && !(ancestor instanceof CustomerProcess)) {
            ancestor = ancestor.eContainer();
        }
        return ancestor;
    }

    private static boolean livesInProcess(EClass type) {
        return SightlinePackage.Literals.INTERACTION_NODE.isSuperTypeOf(type) || SightlinePackage.Literals.FLOW.isSuperTypeOf(type)
                || type == SightlinePackage.Literals.PHASE;
    }
}
