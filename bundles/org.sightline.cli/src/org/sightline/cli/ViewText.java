/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.TimeText;
import org.sightline.model.view.DerivedView;
import org.sightline.model.view.ShownNode;
import org.sightline.model.view.Stretch;

/**
 * A customer view to read: what the customer does and meets, line by line in the order in which it is lived, under its phase.
 *
 * <pre>
 * Place
 *   Business customer  Call the wholesaler
 *   Call centre        Take the call
 *                        hidden: Warehouse, about 12 min, until "Receive goods"
 * </pre>
 */
final class ViewText {

    private static final MessageBundle TEXTS = MessageBundle.of(ViewText.class);
    private static final int WIDEST_LANE = 30;

    private final DerivedView view;
    private final Map<InteractionNode, List<Stretch>> stretches = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final int laneWidth;

    private ViewText(DerivedView view) {
        this.view = view;
        for (Stretch stretch : view.hiddenStretches()) {
            stretches.computeIfAbsent(stretch.source(), source -> new ArrayList<>()).add(stretch);
        }
        laneWidth = view.nodes().stream().mapToInt(node -> Math.min(WIDEST_LANE, lane(node).length())).max().orElse(0);
    }

    static String of(DerivedView view) {
        return new ViewText(view).write();
    }

    private String write() {
        line(TEXTS.get("viewText_title", name(view.process()), TEXTS.get("viewText_form_" + view.form().getLiteral())));
        if (!view.hasCustomer()) {
            line(TEXTS.get("view_noCustomer", name(view.process())));
            return text.toString();
        }
        String phase = "";
        for (ShownNode shown : view.nodes()) {
            if (!Objects.equals(phase, shown.phase())) {
                phase = shown.phase();
                line("");
                line(phase == null ? TEXTS.get("viewText_noPhase") : phase);
            }
            write(shown);
        }
        line("");
        line(TEXTS.get("viewText_systems", names(view.systems())));
        line(TEXTS.get("viewText_units", names(view.units())));
        return text.toString();
    }

    private void write(ShownNode shown) {
        line("  " + padded(lane(shown)) + "  " + name(shown.node()));
        for (Stretch stretch : stretches.getOrDefault(shown.node(), List.of())) {
            String lanes = stretch.lanes().stream().map(Lane::getName).collect(Collectors.joining(", "));
            String target = name(stretch.target());
            String hidden = stretch.expectedMinutes() == null ? TEXTS.get("viewText_hidden", lanes, target)
                    : TEXTS.get("viewText_hiddenTime", lanes, target, TimeText.of(stretch.expectedMinutes()));
            line("  " + padded("") + "    " + hidden);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String padded(String lane) {
        return lane + " ".repeat(Math.max(0, laneWidth - lane.length()));
    }

    private static String lane(ShownNode shown) {
        return shown.lane() == null ? "" : onOneLine(shown.lane());
    }

    private static String onOneLine(String name) {
        return name.replaceAll("\\R", " ");
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? TEXTS.get("viewText_unnamed", element.eClass().getName()) : onOneLine(element.getName());
    }

    private static String names(List<? extends NamedElement> elements) {
        return elements.isEmpty() ? TEXTS.get("viewText_none")
                : elements.stream().map(ViewText::name).collect(Collectors.joining(", "));
    }
}
