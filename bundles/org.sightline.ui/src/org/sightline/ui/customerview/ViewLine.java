/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.sightline.ui.elements.ElementReference;

/**
 * A line of the customer view: a phase, a step, or what follows a step.
 *
 * @param icon its icon
 * @param text what it is called
 * @param lane who does it; empty if nobody does
 * @param remark what else there is to say
 * @param element the element that it stands for, if there is one
 * @param children the lines below it
 */
public record ViewLine(ImageDescriptor icon, String text, String lane, String remark, Optional<EObject> element, List<ViewLine> children)
        implements ElementReference {

    /** @return what the line is recognised by after the model has changed */
    Object key() {
        return element.<Object>map(Function.identity()).orElse(text);
    }
}
