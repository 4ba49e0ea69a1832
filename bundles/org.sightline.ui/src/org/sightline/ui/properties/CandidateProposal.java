/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.IContentProposal;

/**
 * An element that is proposed while its name is being typed.
 *
 * @param candidate the element
 * @param text its label
 */
record CandidateProposal(EObject candidate, String text) implements IContentProposal {

    @Override
    public String getContent() {
        return text;
    }

    @Override
    public String getLabel() {
        return getContent();
    }

    @Override
    public int getCursorPosition() {
        return getContent().length();
    }

    @Override
    public String getDescription() {
        return null;
    }
}
