/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.connect;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.AbstractConnectionCreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.PaletteTool;
import org.sightline.viewpoint.tool.Tool;

/** Joins two items by a tool of the notation: by a drag from one to the other, or by a click on each. */
public final class ConnectTool extends AbstractConnectionCreationTool implements PaletteTool {

    private final DiagramContext context;
    private final Tool tool;

    /**
     * @param context the open diagram
     * @param tool a tool that makes edges
     * @param keep whether it stays in use after it has been applied
     */
    public ConnectTool(DiagramContext context, Tool tool, boolean keep) {
        super(new ToolFactory(tool));
        this.context = context;
        this.tool = tool;
        setUnloadWhenFinished(!keep);
        Display display = context.viewer().getControl().getDisplay();
        setDefaultCursor(display.getSystemCursor(SWT.CURSOR_CROSS));
        setDisabledCursor(display.getSystemCursor(SWT.CURSOR_NO));
    }

    @Override
    public Tool notationTool() {
        return tool;
    }

    /** A drag ends where the button is let go; a click on the source leaves the line hanging on the mouse. */
    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_CONNECTION_STARTED) && button == 1) {
            boolean dragged = movedPastThreshold();
            if (dragged) {
                finish();
            }
            return true;
        }
        return super.handleButtonUp(button);
    }

    private void finish() {
        updateTargetRequest();
        updateTargetUnderMouse();
        setCurrentCommand(getCommand());
        handleCreateConnection();
        setState(STATE_TERMINAL);
        handleFinished();
    }

    @Override
    protected void executeCurrentCommand() {
        Command command = getCurrentCommand();
        setCurrentCommand(null);
        if (command != null && command.canExecute()) {
            context.executeAndSelect(command);
        }
    }

    @Override
    protected Request createTargetRequest() {
        CreateConnectionRequest request = new CreateConnectionRequest();
        request.setFactory(getFactory());
        return request;
    }

    /** GEF hands the tool around as that which is to be made. */
    private record ToolFactory(Tool tool) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return tool;
        }

        @Override
        public Object getObjectType() {
            return Tool.class;
        }
    }
}
