/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sightline.io.Cursor;
import org.sightline.io.model.ElementForm.Slot;

/**
 * The references of a file, kept until all its elements are known. Only ids of the file itself are ever looked up, in a table; whatever
 * else stands there is a problem, never an address.
 */
final class References {

    private record Reference(InternalEObject owner, Slot slot, String ids, int line, int column) {
    }

    private final List<Reference> references = new ArrayList<>();
    private final Identities identities;
    private final ProblemList problems;
    private final ProblemList warnings;

    References(Identities identities, ProblemList problems, ProblemList warnings) {
        this.identities = identities;
        this.problems = problems;
        this.warnings = warnings;
    }

    void add(InternalEObject owner, Slot slot, String ids, Cursor place) {
        references.add(new Reference(owner, slot, ids, place.line(), place.column()));
    }

    /** Sets all references, in the order of the file. */
    void resolve() {
        for (Reference reference : references) {
            if (reference.slot().feature().isMany()) {
                setAll(reference);
            } else {
                setOne(reference);
            }
        }
        references.clear();
    }

    private void setOne(Reference reference) {
        String id = reference.ids().strip();
        if (id.isEmpty()) {
            return;
        } else if (id.indexOf(' ') >= 0) {
            report(problems, reference, "reference_several", id);
            return;
        }
        EObject target = target(reference, id);
        if (target != null) {
            reference.owner().eSet(reference.slot().id(), target);
        }
    }

    private void setAll(Reference reference) {
        Set<EObject> targets = new LinkedHashSet<>();
        StringTokenizer ids = new StringTokenizer(reference.ids());
        while (ids.hasMoreTokens()) {
            String id = ids.nextToken();
            EObject target = target(reference, id);
            if (target != null && !targets.add(target)) {
                report(warnings, reference, "reference_twice", id);
            }
        }
        list(reference).addAllUnique(targets);
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> list(Reference reference) {
        return (InternalEList<EObject>) reference.owner().eGet(reference.slot().id(), false, true);
    }

    private EObject target(Reference reference, String id) {
        EObject target = identities.elements().get(id);
        if (target == null) {
            reportMissing(reference, id);
        } else if (!reference.slot().reference().getEReferenceType().isInstance(target)) {
            report(problems, reference, "reference_wrongType", id, target, reference.slot().reference().getEReferenceType().getName());
            return null;
        }
        return target;
    }

    private void reportMissing(Reference reference, String id) {
        if (!identities.isSkipped(id)) {
            report(problems, reference, leavesFile(id) ? "reference_leavesFile" : "reference_dangling", id);
        }
    }

    private static boolean leavesFile(String id) {
        return id.indexOf('#') >= 0 || id.indexOf(':') >= 0 || id.indexOf('/') >= 0;
    }

    private static void report(ProblemList list, Reference reference, String key, String id, Object... further) {
        Object[] arguments = new Object[3 + further.length];
        arguments[0] = reference.owner();
        arguments[1] = reference.slot().feature().getName();
        arguments[2] = id;
        System.arraycopy(further, 0, arguments, 3, further.length);
        list.add(reference.line(), reference.column(), key, arguments);
    }
}
