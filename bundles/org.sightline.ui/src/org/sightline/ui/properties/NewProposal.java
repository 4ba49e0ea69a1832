/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.jface.fieldassist.IContentProposal;

/**
 * Proposes to make an element of the name that is being typed.
 *
 * @param name the name
 * @param label what the proposal says
 */
record NewProposal(String name, String label) implements IContentProposal {

    @Override
    public String getContent() {
        return name;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public int getCursorPosition() {
        return name.length();
    }

    @Override
    public String getDescription() {
        return null;
    }
}
