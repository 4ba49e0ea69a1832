/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A way to put right what a finding is about. Made for the model as it is; after any change of the model it is to be asked for
 * anew.
 *
 * @param label what it does, as the text of a menu entry
 * @param changes its steps
 */
public record QuickFix(String label, List<Change> changes) {

    /** Copies the list. */
    public QuickFix {
        changes = List.copyOf(changes);
    }

    /** @return what a person should see of the steps before they are done: all but those within elements that go anyway */
    public List<Change> preview() {
        Set<Object> gone = changes.stream().filter(Change::isRemoval).map(Change::before).collect(Collectors.toSet());
        changes.stream().map(Change::after).forEach(gone::remove);
        return changes.stream().filter(change -> gone.stream().noneMatch(element -> EcoreUtil.isAncestor((EObject) element, change.element()))).toList();
    }

    /** @return all steps as one command; its undo leaves the model as it was to the last byte of its file */
    public Command command() {
        return new QuickFixCommand(this);
    }
}
