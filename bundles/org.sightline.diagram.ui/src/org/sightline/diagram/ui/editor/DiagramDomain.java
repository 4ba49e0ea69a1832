/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.sightline.ui.document.ModelDocument;

/** The tools of one editor, and the document's command stack. Tells who shows the active tool. */
public final class DiagramDomain extends EditDomain {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    DiagramDomain(ModelDocument document) {
        setCommandStack(new DocumentCommandStack(document));
    }

    /** Called by the constructor of the superclass too, before there is anybody to tell. */
    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        if (listeners != null) {
            listeners.forEach(Runnable::run);
        }
    }

    /** @param listener told whenever another tool is active */
    public void addToolListener(Runnable listener) {
        listeners.add(listener);
    }
}
