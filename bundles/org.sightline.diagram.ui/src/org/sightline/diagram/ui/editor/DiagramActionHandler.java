/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.Optional;
import org.eclipse.jface.action.IAction;
import org.sightline.ui.editor.EditorActionHandler;

/** Lets a command of the workbench run an action of the diagram in front. */
public final class DiagramActionHandler extends EditorActionHandler<DiagramEditor> {

    /** Made by the workbench. */
    public DiagramActionHandler() {
        super(DiagramEditor.class);
    }

    @Override
    protected Optional<IAction> action(DiagramEditor editor, String action) {
        return editor.context().flatMap(context -> context.action(action));
    }
}
