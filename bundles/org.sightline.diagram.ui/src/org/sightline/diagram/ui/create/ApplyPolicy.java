/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.create;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.ModelCommand;
import org.sightline.diagram.ui.feedback.TargetGlow;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.render.scene.ItemKind;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.Tool.Kind;
import org.sightline.viewpoint.tool.ToolCommand;

/**
 * Lets tools of the notation be applied to a part, or to the whole diagram. A part passes a tool that its element does not take on to the
 * row or container around it, and that to the diagram. What is made on a flow goes in between.
 */
final class ApplyPolicy extends GraphicalEditPolicy {

    static final String ROLE = "apply tool";

    private final DiagramContext context;
    private final TargetGlow glow;

    ApplyPolicy(DiagramContext context) {
        this.context = context;
        glow = new TargetGlow(context);
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        if (!ApplyRequest.TYPE.equals(request.getType())) {
            return null;
        }
        boolean takes = command((ApplyRequest) request).canExecute() || intoFlow((ApplyRequest) request).isPresent();
        EditPart around = takes ? null : around();
        EditPart other = around == null ? null : around.getTargetEditPart(request);
        boolean better = other != null && other.getCommand(request) != null;
        return better ? other : getHost();
    }

    private EditPart around() {
        if (!(getHost() instanceof ItemPart part)) {
            return null;
        }
        String parent = part.item().parent();
        return parent == null ? context.chart() : context.chart().part(parent).<EditPart>map(each -> each).orElse(context.chart());
    }

    @Override
    public org.eclipse.gef.commands.Command getCommand(Request request) {
        if (!ApplyRequest.TYPE.equals(request.getType())) {
            return null;
        }
        ToolCommand command = command((ApplyRequest) request);
        Optional<Command> edit = command.canExecute() ? Optional.of(placed(command, (ApplyRequest) request)) : intoFlow((ApplyRequest) request);
        return edit.map(ModelCommand::new).orElse(null);
    }

    private Optional<Command> intoFlow(ApplyRequest request) {
        return getHost() instanceof ItemPart part ? new IntoFlow(context).command(request.tool(), part) : Optional.empty();
    }

    /** What is new stands, or begins, where it was clicked; tools that change something leave it where it is. */
    private Command placed(ToolCommand command, ApplyRequest request) {
        boolean onChart = !(getHost() instanceof ItemPart) && request.getLocation() != null && request.tool().kind() == Kind.CREATE_CONTAINER;
        if (onChart) {
            Point click = request.getLocation().getCopy();
            context.chart().getFigure().translateToRelative(click);
            return new NewPhase(context).at(command, click.x);
        }
        boolean within = getHost() instanceof ItemPart part && request.getLocation() != null && request.tool().kind() != Kind.GENERIC
                && (part.item().kind() == ItemKind.BAND || part.item().kind() == ItemKind.CONTAINER);
        if (!within) {
            return command;
        }
        Point click = request.getLocation().getCopy();
        ((ItemPart) getHost()).getFigure().translateToRelative(click);
        return new NewPlace(context).at(command, ((ItemPart) getHost()).item(), click);
    }

    private ToolCommand command(ApplyRequest request) {
        Tool tool = request.tool();
        View view = getHost() instanceof ItemPart part ? part.view() : null;
        return switch (tool.kind()) {
            case GENERIC -> context.tools().apply(tool, view);
            default -> context.tools().create(tool, view);
        };
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (ApplyRequest.TYPE.equals(request.getType()) && getHost() instanceof ItemPart part) {
            glow.show(part, getCommand(request) != null);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        glow.hide();
    }
}
