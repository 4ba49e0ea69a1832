/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.TimeText;
import org.sightline.model.view.DerivedView;
import org.sightline.model.view.Join;
import org.sightline.model.view.ShownNode;
import org.sightline.model.view.Stretch;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;

/**
 * A customer view as lines of a tree: phases with their steps in the order in which the customer lives them, below each step what
 * follows it, at the end the systems and units that the customer meets. Needs no display.
 */
public final class ViewLines {

    private static final MessageBundle TEXTS = MessageBundle.of(ViewLines.class);

    private final DerivedView view;
    private final List<ViewElement> takenOut;
    private final Map<InteractionNode, List<ViewLine>> following = new LinkedHashMap<>();

    /** @param view what the customer sees of a process */
    public ViewLines(DerivedView view) {
        this(view, List.of());
    }

    /**
     * @param view what the customer sees of a process
     * @param takenOut what a person took out of it
     */
    public ViewLines(DerivedView view, List<ViewElement> takenOut) {
        this.view = view;
        this.takenOut = List.copyOf(takenOut);
        for (Flow flow : view.flows()) {
            follow(flow.getSource(), flow(flow));
        }
        for (Join join : view.joins()) {
            follow(join.source(), join(join));
        }
        for (Stretch stretch : view.hiddenStretches()) {
            follow(stretch.source(), stretch(stretch));
        }
    }

    private void follow(InteractionNode node, ViewLine line) {
        following.computeIfAbsent(node, key -> new ArrayList<>()).add(line);
    }

    /** @return the lines at the top; none if the process has no customer */
    public List<ViewLine> lines() {
        if (!view.hasCustomer()) {
            return List.of();
        }
        List<ViewLine> lines = new ArrayList<>(steps());
        addGroup(lines, "customerView_systems", view.systems());
        addGroup(lines, "customerView_units", view.units());
        addGroup(lines, "customerView_takenOut", takenOut);
        return lines;
    }

    private List<ViewLine> steps() {
        boolean hasPhases = view.nodes().stream().anyMatch(shown -> shown.phase() != null);
        if (!hasPhases) {
            return view.nodes().stream().map(this::step).toList();
        }
        Map<Optional<String>, List<ShownNode>> byPhase = view.nodes().stream()
                .collect(Collectors.groupingBy(shown -> Optional.ofNullable(shown.phase()), LinkedHashMap::new, Collectors.toList()));
        return byPhase.entrySet().stream().map(entry -> phase(entry.getKey(), entry.getValue())).toList();
    }

    private ViewLine phase(Optional<String> name, List<ShownNode> nodes) {
        Optional<EObject> phase = view.process().getPhases().stream().filter(one -> Objects.equals(one.getName(), name.orElse(null)))
                .map(EObject.class::cast).findFirst();
        return new ViewLine(ElementImages.descriptor(Literals.PHASE), name.orElseGet(() -> TEXTS.get("customerView_noPhase")), "", "", phase,
                nodes.stream().map(this::step).toList());
    }

    private ViewLine step(ShownNode shown) {
        List<ViewLine> children = following.getOrDefault(shown.node(), List.of());
        String lane = shown.lane() == null ? "" : shown.lane();
        return new ViewLine(ElementImages.descriptor(shown.node().eClass()), ElementLabels.text(shown.node()), lane, hidden(shown.node()),
                Optional.of(shown.node()), children);
    }

    /** What the customer does not see happening after a step, in the line of the step, since its children may be closed. */
    private String hidden(InteractionNode node) {
        List<Stretch> stretches = view.hiddenStretches().stream().filter(stretch -> stretch.source() == node).toList();
        Stream<String> lanes = stretches.stream().flatMap(stretch -> stretch.lanes().stream()).map(ElementLabels::text).distinct();
        return stretches.isEmpty() ? "" : TEXTS.get("customerView_hiddenAfter", lanes.collect(Collectors.joining(TEXTS.get("customerView_separator"))));
    }

    private static ViewLine flow(Flow flow) {
        String name = flow.getName() == null || flow.getName().isBlank() ? "" : flow.getName().strip();
        return new ViewLine(ElementImages.descriptor(flow.eClass()), target(flow.getTarget()), "", name, Optional.of(flow), List.of());
    }

    private static ViewLine join(Join join) {
        return new ViewLine(UiImages.JOIN.descriptor(), target(join.target()), "", "", Optional.of(join.target()), List.of());
    }

    private static ViewLine stretch(Stretch stretch) {
        String lanes = stretch.lanes().stream().map(ElementLabels::text).collect(Collectors.joining(TEXTS.get("customerView_separator")));
        Double minutes = stretch.expectedMinutes();
        String remark = minutes == null ? TEXTS.get("customerView_hidden", lanes) : TEXTS.get("customerView_hiddenTime", lanes, TimeText.of(minutes));
        return new ViewLine(ElementImages.descriptor(Literals.HIDDEN_STRETCH), target(stretch.target()), "", remark, Optional.of(stretch.target()),
                List.of());
    }

    private static String target(InteractionNode node) {
        return TEXTS.get("customerView_then", ElementLabels.text(node));
    }

    private static void addGroup(List<ViewLine> lines, String titleKey, List<? extends EObject> members) {
        if (!members.isEmpty()) {
            List<ViewLine> children = members.stream().map(member -> new ViewLine(ElementImages.descriptor(member.eClass()), ElementLabels.text(member),
                    "", "", Optional.<EObject>of(member), List.<ViewLine>of())).toList();
            lines.add(new ViewLine(UiImages.GROUP.descriptor(), TEXTS.get(titleKey, members.size()), "", "", Optional.empty(), children));
        }
    }
}
