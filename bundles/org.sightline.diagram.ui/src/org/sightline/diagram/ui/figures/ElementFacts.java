/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.sightline.design.services.LabelServices;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.TimedNode;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.diagram.Box;

/**
 * The facts about a step or a flow in some short lines, such as a person asks for whose mouse rests on it: what and where it is, whether the
 * customer meets it, through which channel, with which systems, by whom, how long it takes and what may fail. What is not known is left out.
 * Needs no display.
 */
public final class ElementFacts extends SightlineSwitch<Boolean> {

    private static final MessageBundle TEXTS = MessageBundle.of(ElementFacts.class);

    private final LabelServices labels = new LabelServices();
    private final List<String> lines = new ArrayList<>();

    private ElementFacts() {
    }

    /**
     * @param item what is shown
     * @return the lines, joined; what the notation tells of it is the last; empty if there is nothing to tell
     */
    public static String of(SceneItem item) {
        ElementFacts facts = new ElementFacts();
        if (item.element() != null) {
            facts.doSwitch(item.element());
        }
        facts.line(item.view() instanceof Box shown ? shown.tooltip() : "");
        return String.join("\n", facts.lines);
    }

    private void line(String text) {
        if (text != null && !text.isBlank()) {
            lines.add(text.strip());
        }
    }

    private void fact(String key, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(TEXTS.get(key, value.strip().replace('\n', ' ')));
        }
    }

    private void fact(String key, NamedElement value) {
        fact(key, value == null ? "" : ElementLabels.text(value));
    }

    private void fact(String key, EList<? extends NamedElement> values) {
        fact(key, values.stream().map(ElementLabels::text).collect(Collectors.joining(TEXTS.get("facts_separator"))));
    }

    @Override
    public Boolean caseFlowNode(FlowNode node) {
        line(ElementLabels.text(node));
        String type = ElementTexts.type(node.eClass());
        line(node.getLane() == null ? type : TEXTS.get("facts_where", type, ElementLabels.text(node.getLane())));
        line(TEXTS.get(node.isWithCustomer() ? "facts_withCustomer" : node.isCustomerFacing() ? "facts_met" : "facts_notMet"));
        fact("facts_phase", node.getPhase());
        return true;
    }

    @Override
    public Boolean caseTimedNode(TimedNode node) {
        caseFlowNode(node);
        fact("facts_work", labels.workText(node));
        fact("facts_wait", labels.waitText(node));
        fact("facts_standard", labels.standardTimeText(node));
        fact("facts_maximum", labels.maximumTimeText(node));
        return true;
    }

    @Override
    public Boolean caseActivity(Activity step) {
        caseTimedNode(step);
        fact("facts_channel", step.getChannel());
        fact("facts_systems", step.getSystems());
        fact("facts_pool", step.getResourcePool());
        fact("facts_task", step.getCustomerTask());
        fact("facts_failPoints", step.getFailPoints());
        return true;
    }

    @Override
    public Boolean caseFlow(Flow flow) {
        line(ElementLabels.text(flow));
        line(ElementTexts.type(flow.eClass()));
        return true;
    }

    @Override
    public Boolean caseMessageFlow(MessageFlow flow) {
        caseFlow(flow);
        fact("facts_channel", flow.getChannel());
        return true;
    }
}
