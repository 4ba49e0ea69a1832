/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.directedit;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.ModelCommand;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.diagram.ui.parts.Performer;

/** Lets the name of an item be edited where it stands, if the notation has a tool for it. */
public final class NamePolicy extends DirectEditPolicy implements Performer {

    private final DiagramContext context;
    private NameEditor editor;

    NamePolicy(DiagramContext context) {
        this.context = context;
    }

    private ItemPart part() {
        return (ItemPart) getHost();
    }

    @Override
    public boolean perform(Request request) {
        boolean asked = REQ_DIRECT_EDIT.equals(request.getType()) || REQ_OPEN.equals(request.getType());
        return asked && edit("");
    }

    /**
     * Opens the editor.
     *
     * @param typed what has been typed already and takes the name's place; empty to begin with the whole name selected
     * @return whether the name can be edited
     */
    boolean edit(String typed) {
        if (context.tools().edit(part().view(), context.tools().textToEdit(part().view())).isEmpty()) {
            return false;
        }
        editor = new NameEditor(context, part());
        editor.open(typed);
        return true;
    }

    /** What is gone, as after undo, is not named any more. */
    @Override
    public void deactivate() {
        if (editor != null) {
            editor.close(false);
        }
        super.deactivate();
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String text = String.valueOf(request.getCellEditor().getValue());
        return context.tools().edit(part().view(), text).map(ModelCommand::new).orElse(null);
    }

    /** The editor shows what is typed by itself. */
    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
    }
}
