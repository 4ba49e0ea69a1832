/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.present;

import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;

/** Shows the diagram on the whole screen, stage by stage. */
public final class Presenting implements Ability {

    /** Starts the presentation. */
    public static final String PRESENT = "org.sightline.diagram.ui.present";

    @Override
    public void offer(DiagramContext context) {
        DiagramAction.offer(context, PRESENT, () -> !context.scene().scene().items().isEmpty(), () -> new Presentation(context).open());
    }
}
