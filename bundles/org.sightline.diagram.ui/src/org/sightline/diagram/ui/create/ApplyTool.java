/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.create;

import java.util.List;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.TargetingTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.PaletteTool;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.viewpoint.tool.Tool;

/**
 * Applies a tool of the notation where a person clicks. What may take it lights up below the mouse; elsewhere the mouse shows that it is
 * forbidden.
 */
public final class ApplyTool extends TargetingTool implements PaletteTool {

    private final DiagramContext context;
    private final Tool tool;

    /**
     * @param context the open diagram
     * @param tool a tool that makes an element or changes one
     * @param keep whether it stays in use after it has been applied
     */
    public ApplyTool(DiagramContext context, Tool tool, boolean keep) {
        this.context = context;
        this.tool = tool;
        setUnloadWhenFinished(!keep);
        Display display = context.viewer().getControl().getDisplay();
        Cursor cross = display.getSystemCursor(SWT.CURSOR_CROSS);
        setDefaultCursor(cross);
        setDisabledCursor(display.getSystemCursor(SWT.CURSOR_NO));
    }

    @Override
    public Tool notationTool() {
        return tool;
    }

    @Override
    protected Request createTargetRequest() {
        return new ApplyRequest(tool);
    }

    @Override
    protected void updateTargetRequest() {
        ((ApplyRequest) getTargetRequest()).setLocation(getLocation());
    }

    @Override
    protected String getCommandName() {
        return ApplyRequest.TYPE;
    }

    @Override
    protected boolean handleMove() {
        updateTargetRequest();
        updateTargetUnderMouse();
        setCurrentCommand(getCommand());
        showTargetFeedback();
        return true;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button != 1) {
            setState(STATE_INVALID);
            handleInvalidInput();
            return true;
        }
        handleMove();
        setState(STATE_DRAG);
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG, STATE_TERMINAL)) {
            eraseTargetFeedback();
            apply();
        }
        setState(STATE_TERMINAL);
        handleFinished();
        return true;
    }

    private void apply() {
        Command command = getCurrentCommand();
        if (command != null && command.canExecute()) {
            context.executeAndSelect(command);
            name();
        } else if (getTargetEditPart() != null) {
            getTargetEditPart().performRequest(((ApplyRequest) getTargetRequest()).refused());
        }
        setCurrentCommand(null);
    }

    /** What is new is given a name at once. */
    private void name() {
        List<ItemPart> made = context.selectedParts();
        if (tool.kind() != Tool.Kind.GENERIC && made.size() == 1) {
            made.get(0).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        }
    }

    @Override
    protected String getDebugName() {
        return tool.name();
    }
}
