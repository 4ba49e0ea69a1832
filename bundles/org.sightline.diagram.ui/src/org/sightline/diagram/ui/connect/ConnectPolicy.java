/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.connect;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.ModelCommand;
import org.sightline.diagram.ui.feedback.TargetGlow;
import org.sightline.diagram.ui.parts.EdgeEditPart;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/** Lets edges start and end at an item, as the notation's tools allow. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {


    private final DiagramContext context;
    private final TargetGlow glow;

    ConnectPolicy(DiagramContext context) {
        this.context = context;
        glow = new TargetGlow(context);
    }

    private View view() {
        return ((ItemPart) getHost()).view();
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!(request.getNewObject() instanceof Tool tool) || !context.tools().canStart(tool, view())) {
            return null;
        }
        Command start = new Start();
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        boolean joins = request.getNewObject() instanceof Tool && request.getSourceEditPart() instanceof ItemPart;
        return joins ? allowed(context.tools().connect((Tool) request.getNewObject(), ((ItemPart) request.getSourceEditPart()).view(), view())) : null;
    }

    private static Command allowed(ToolCommand command) {
        return command.canExecute() ? new ModelCommand(command) : null;
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, true);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, false);
    }

    private Command reconnect(ReconnectRequest request, boolean start) {
        Edge edge = (Edge) ((EdgeEditPart) request.getConnectionEditPart()).view();
        return context.tools().reconnections(edge).stream().map(tool -> context.tools().reconnect(tool, edge, start, view()))
                .filter(ToolCommand::canExecute).findFirst().map(ModelCommand::new).orElse(null);
    }

    @Override
    public void showTargetFeedback(Request request) {
        super.showTargetFeedback(request);
        if (understands(request)) {
            glow.show((ItemPart) getHost(), getCommand(request) != null);
        }
    }

    private static boolean understands(Request request) {
        Object type = request.getType();
        return REQ_CONNECTION_START.equals(type) || REQ_CONNECTION_END.equals(type) || REQ_RECONNECT_SOURCE.equals(type)
                || REQ_RECONNECT_TARGET.equals(type);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        super.eraseTargetFeedback(request);
        glow.hide();
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(Look.current(LookColor.ACCENT));
        line.setLineWidth(2);
        line.setLineStyle(SWT.LINE_DASH);
        line.setTargetDecoration(new PolygonDecoration());
        return line;
    }

    /** The line follows the mouse straight: the layer of the chart's edges has no router to ask. */
    @Override
    protected ConnectionRouter getDummyConnectionRouter(CreateConnectionRequest request) {
        return ConnectionRouter.NULL;
    }

    /** Says that an edge may start here; it is never executed. */
    private static final class Start extends Command {
    }
}
