/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that a tool has to know from a person before it runs, what Sirius asks for in a dialog or a selection wizard. The answer goes to
 * {@link ToolCommand#answer}.
 *
 * @param variable the variable that takes the answer
 * @param prompt what to ask, perhaps empty
 * @param text for a text: the one to begin with; null if elements are asked for
 * @param candidates for elements: those to choose from, in order; empty for a text
 * @param many whether several elements may be chosen
 */
public record Question(String variable, String prompt, String text, List<EObject> candidates, boolean many) {

    /** @return whether a text is asked for, and not elements */
    public boolean asksForText() {
        return text != null;
    }
}
