/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.validation.FindingRow;

/** Which page of the help is about what a user has selected. */
final class HelpTopics {

    private HelpTopics() {
    }

    /**
     * @param partId the part of the window in use; may be null
     * @param selection in it; may be null
     * @return id of the page about the rule of a finding, the kind of an element or else the part
     */
    static String of(String partId, ISelection selection) {
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        if (first instanceof FindingRow row) {
            return RulePages.PREFIX + row.rule();
        }
        Optional<EObject> element = selection == null ? Optional.empty() : ElementReference.in(selection);
        return element.map(each -> ElementPages.PREFIX + each.eClass().getName()).orElse(WrittenPages.VIEWS.id(partId));
    }
}
