/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.design.services.CustomerViewServices;
import org.sightline.design.services.EntityServices;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.edit.EditNames;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.connect.FlowKinds;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;

/** Makes steps in a customer view so that the customer meets them. Each edit has the new step as its result. */
final class MetSteps {

    private static final MessageBundle TEXTS = MessageBundle.of(MetSteps.class);

    private final DiagramContext context;
    private final CustomerViewServices views = new CustomerViewServices();

    /** @param context an open customer view */
    MetSteps(DiagramContext context) {
        this.context = context;
    }

    /** @return the lane that takes what is made in a part; empty if that shows no lane, nor the organisation as one */
    Optional<Lane> lane(ItemPart part) {
        EObject element = part.element();
        return element instanceof Lane lane ? Optional.of(lane)
                : element instanceof CustomerProcess process && part.item().kind() == ItemKind.BAND
                        ? Optional.ofNullable(new EntityServices().organizationLane(process)) : Optional.empty();
    }

    /** @return whether a row is one of the customer */
    boolean isCustomers(ItemPart row) {
        return views.takesOfCustomer(row.element());
    }

    /** @return the row of the customer nearest to a place of the chart */
    Optional<ItemPart> customersRow(Point place) {
        return items().filter(item -> item.element() instanceof Lane && views.takesOfCustomer(item.element()))
                .min(Comparator.comparingDouble(item -> Math.abs(item.bounds().centreY() - place.y))).flatMap(item -> context.chart().part(item.key()));
    }

    /** @return the edit that makes a step in a row of the customer */
    Command ofCustomer(NodeKind kind, ItemPart row) {
        Lane lane = lane(row).orElseThrow();
        return context.document().domain().recorded(TEXTS.get("metSteps_ofCustomer", kind.label(), EditNames.of(lane)), () -> List.of(make(kind, lane)));
    }

    /**
     * @return the edit that makes a step in a row together with a message to it from the customer's step nearest to a place; empty if what is
     *     made takes no messages, or the customer does nothing in the view
     */
    Optional<Command> met(NodeKind kind, ItemPart row, Point place) {
        return switch (kind) {
            case STEP, EVENT -> lane(row).flatMap(lane -> nearest(place).map(step -> met(kind, lane, step)));
            default -> Optional.empty();
        };
    }

    private Command met(NodeKind kind, Lane lane, Activity step) {
        return context.document().domain().recorded(TEXTS.get("metSteps_met", kind.label(), EditNames.of(lane), EditNames.of(step)), () -> {
            FlowNode made = make(kind, lane);
            Connections.connect(FlowKinds.message(step), step, made);
            return List.of(made);
        });
    }

    private static FlowNode make(NodeKind kind, Lane lane) {
        FlowNode node = kind.create();
        lane.getNodes().add(node);
        return node;
    }

    private Optional<Activity> nearest(Point place) {
        return items().filter(item -> item.element() instanceof Activity step && step.isWithCustomer())
                .min(Comparator.comparingDouble(item -> Math.hypot(item.bounds().centreX() - place.x, item.bounds().centreY() - place.y)))
                .map(item -> (Activity) item.element());
    }

    private Stream<SceneItem> items() {
        return context.scene().scene().items().values().stream();
    }
}
