/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.create;

import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;

/** Making and changing elements by the notation's tools. */
public final class Creating implements Ability {

    @Override
    public void extend(ItemPart part, DiagramContext context) {
        if (part.view() != null) {
            part.installEditPolicy(ApplyPolicy.ROLE, new ApplyPolicy(context));
        }
    }

    @Override
    public void shown(DiagramContext context) {
        context.chart().installEditPolicy(ApplyPolicy.ROLE, new ApplyPolicy(context));
    }
}
