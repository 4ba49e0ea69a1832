/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.sightline.diagram.ui.create.ApplyRequest;
import org.sightline.diagram.ui.create.NewPlace;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.diagram.ui.parts.Performer;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;

/**
 * Tells why a tool that makes steps of the customer makes nothing in a lane of somebody else: the customer would not meet what stands there
 * by itself (CV01). Offers what would make it right: to make it in the customer's lane, or where it was clicked together with a message of
 * the customer to it.
 */
final class RefusedTool extends AbstractEditPolicy implements Performer {

    private static final MessageBundle TEXTS = MessageBundle.of(RefusedTool.class);

    private final DiagramContext context;
    private final Consumer<Advice> tell;
    private final Runnable done;
    private final MetSteps steps;

    /**
     * @param context an open customer view
     * @param tell told the reason
     * @param done run when what was offered has been made
     */
    RefusedTool(DiagramContext context, Consumer<Advice> tell, Runnable done) {
        this.context = context;
        this.tell = tell;
        this.done = done;
        steps = new MetSteps(context);
    }

    @Override
    public boolean perform(Request request) {
        boolean isRefused = ApplyRequest.REFUSED.equals(request.getType());
        if (isRefused) {
            ApplyRequest refused = (ApplyRequest) request;
            Point click = inChart(refused.getLocation());
            kind(refused.tool().name()).ifPresent(kind -> row().ifPresent(row -> tell.accept(advice(kind, row, click))));
        }
        return isRefused;
    }

    private Point inChart(Point location) {
        Point place = location.getCopy();
        ((ItemPart) getHost()).getFigure().translateToRelative(place);
        return place;
    }

    /** What the notation's tools of customer views make. */
    private static Optional<NodeKind> kind(String tool) {
        return switch (tool) {
            case "NewActivity" -> Optional.of(NodeKind.STEP);
            case "NewDecision" -> Optional.of(NodeKind.DECISION);
            case "NewEvent" -> Optional.of(NodeKind.EVENT);
            case "NewWaitPoint" -> Optional.of(NodeKind.WAIT_POINT);
            case "NewEnd" -> Optional.of(NodeKind.END);
            default -> Optional.empty();
        };
    }

    /** The row that was clicked, or in which what was clicked stands; empty if that is one of the customer. */
    private Optional<ItemPart> row() {
        ItemPart part = (ItemPart) getHost();
        while (steps.lane(part).isEmpty()) {
            Optional<ItemPart> around = Optional.ofNullable(part.item().parent()).flatMap(context.chart()::part);
            if (around.isEmpty()) {
                return Optional.empty();
            }
            part = around.get();
        }
        return Optional.of(part).filter(row -> !steps.isCustomers(row));
    }

    private Advice advice(NodeKind kind, ItemPart row, Point click) {
        List<Advice.Offer> offers = new ArrayList<>();
        steps.customersRow(click).ifPresent(own -> offers.add(offer(steps.ofCustomer(kind, own), own, click)));
        steps.met(kind, row, click).ifPresent(command -> offers.add(offer(command, row, click)));
        return new Advice(Advice.Kind.REFUSAL, TEXTS.get("refusedTool_reason", kind.label(), ElementLabels.text(row.element())), offers);
    }

    private Advice.Offer offer(Command command, ItemPart row, Point click) {
        return new Advice.Offer(command.getLabel(), () -> make(new NewPlace(context).at(command, row.item(), click)));
    }

    /** What is new is given a name at once. */
    private void make(Command command) {
        context.executeAndSelect(command);
        done.run();
        context.viewer().getControl().setFocus();
        List<ItemPart> made = context.selectedParts();
        if (made.size() == 1) {
            made.get(0).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        }
    }
}
