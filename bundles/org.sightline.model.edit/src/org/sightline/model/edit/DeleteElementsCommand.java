/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sightline.model.customerprocess.InteractionNode;

/**
 * Deletes elements with all that they contain, and clears every reference to them, so that nothing in the model dangles. A flow
 * that loses one of its ends goes as well, since it would say nothing any more. Undoing brings everything back to its place.
 */
final class DeleteElementsCommand extends DeleteCommand {

    DeleteElementsCommand(EditingDomain domain, Collection<?> elements) {
        super(domain, withFlows(elements));
    }

    private static Collection<?> withFlows(Collection<?> elements) {
        Set<Object> all = new LinkedHashSet<>(elements);
        for (Iterator<Object> contents = EcoreUtil.getAllContents(elements); contents.hasNext();) {
            if (contents.next() instanceof InteractionNode node) {
                all.addAll(node.getOutgoing());
                all.addAll(node.getIncoming());
            }
        }
        all.removeIf(element -> element instanceof EObject object && isWithin(object.eContainer(), all));
        return all;
    }

    private static boolean isWithin(EObject element, Set<Object> all) {
        EObject ancestor = element;
        while (ancestor != null && !all.contains(ancestor)) {
            ancestor = ancestor.eContainer();
        }
        return ancestor != null;
    }
}
