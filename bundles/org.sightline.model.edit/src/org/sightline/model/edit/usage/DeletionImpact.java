/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.usage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.heal.Gap;
import org.sightline.model.editing.heal.Healing;
import org.sightline.model.editing.heal.Join;
import org.sightline.model.editing.index.References;
import org.sightline.model.messages.MessageBundle;

/**
 * What deleting some elements would touch beside them, before it is done.
 *
 * @param contents what goes along: what they contain, and events at the border of steps
 * @param removedFlows flows that go, since an end of theirs does
 * @param joins flows that stay and lead on to what comes behind the gap
 * @param clearedReferences what stays and forgets something that goes
 */
public record DeletionImpact(List<ModelElement> contents, List<Flow> removedFlows, List<Join> joins, List<Usage> clearedReferences) {

    private static final MessageBundle TEXTS = MessageBundle.of(DeletionImpact.class);
    private static final int NAMED = 5;

    static DeletionImpact of(Collection<? extends EObject> elements, References references, Comparator<Usage> order) {
        Gap gap = Healing.gap(elements);
        List<ModelElement> contents = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        List<Usage> cleared = new ArrayList<>();
        for (EObject each : gap.going()) {
            if (each instanceof Flow flow && !elements.contains(flow)) {
                flows.add(flow);
            } else if (!elements.contains(each) && !(each.eContainer() instanceof Flow)) {
                contents.add((ModelElement) each);
            }
            references.to(each).stream().filter(reference -> !gap.going().contains(reference.source()))
                    .forEach(reference -> cleared.add(new Usage((ModelElement) reference.source(), reference.feature())));
        }
        return new DeletionImpact(contents, flows, gap.joins(), cleared.stream().distinct().sorted(order).toList());
    }

    /** @return the steps that would use a system less */
    public List<ModelElement> stepsLosingSystem() {
        return losing(Set.of(SightlinePackage.Literals.ACTIVITY__SYSTEMS));
    }

    /** @return the steps and messages that would have no channel */
    public List<ModelElement> losingChannel() {
        return losing(Set.of(SightlinePackage.Literals.ACTIVITY__CHANNEL, SightlinePackage.Literals.MESSAGE_FLOW__CHANNEL));
    }

    /** @return the lanes that would stand for nobody */
    public List<ModelElement> lanesLosingParticipant() {
        return losing(Set.of(SightlinePackage.Literals.LANE__REPRESENTS));
    }

    private List<ModelElement> losing(Set<EReference> features) {
        return clearedReferences.stream().filter(usage -> features.contains(usage.feature())).map(Usage::element).distinct().toList();
    }

    /** @return the customer views that would show less */
    public List<CustomerView> views() {
        return elements().filter(CustomerView.class::isInstance).map(CustomerView.class::cast).toList();
    }

    /** @return the scenarios that would change, also by what they override */
    public List<Scenario> scenarios() {
        return elements().map(DeletionImpact::scenario).filter(Objects::nonNull).distinct().toList();
    }

    private static Scenario scenario(EObject element) {
        EObject each = element;
        while (each != null && !(each instanceof Scenario)) {
            each = each.eContainer();
        }
        return (Scenario) each;
    }

    private Stream<ModelElement> elements() {
        return clearedReferences.stream().map(Usage::element).distinct();
    }

    /** @return whether nothing else would be touched */
    public boolean isEmpty() {
        return contents.isEmpty() && removedFlows.isEmpty() && joins.isEmpty() && clearedReferences.isEmpty();
    }

    /** @return what stays and forgets something that goes, by process and kind */
    public List<UsageGroup> groups() {
        return UsageGroup.of(clearedReferences);
    }

    /**
     * Whether a person should be asked before: a whole process goes, or something forgets what goes that is not of the same process, such as
     * the steps of all processes that use a system. What a step is to its own process is not asked about: its flows are healed, the views of the
     * process follow, and all of it can be undone.
     *
     * @param elements what is to be deleted
     * @return whether that reaches beyond the place where it is deleted. O(elements + references)
     */
    public boolean reachesBeyond(Collection<? extends EObject> elements) {
        boolean whole = elements.stream().anyMatch(each -> each instanceof CustomerProcess process && !process.getLanes().isEmpty());
        Set<CustomerProcess> own = new HashSet<>();
        elements.forEach(each -> own.add(Scope.process(each)));
        return whole || clearedReferences.stream().map(usage -> Scope.process(usage.element())).anyMatch(process -> process == null || !own.equals(Set.of(process)));
    }

    /** @return all of it in sentences, for a person to read before it is done; empty if nothing else would be touched */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(goingAlong());
        add(lines, "impact_systems", stepsLosingSystem());
        add(lines, "impact_channels", losingChannel());
        add(lines, "impact_lanes", lanesLosingParticipant());
        add(lines, "impact_views", views());
        add(lines, "impact_scenarios", scenarios());
        add(lines, "impact_others", others());
        return lines;
    }

    /** @return what goes along and how the gap is closed, in sentences; empty if nothing goes along */
    public List<String> goingAlong() {
        List<String> lines = new ArrayList<>();
        add(lines, "impact_contents", contents);
        add(lines, "impact_flows", removedFlows);
        joins.forEach(join -> lines.add(TEXTS.get("impact_join", ElementLabels.text(join.flow().getSource()), ElementLabels.text(join.target()))));
        return lines;
    }

    private List<ModelElement> others() {
        List<ModelElement> said = new ArrayList<>(stepsLosingSystem());
        said.addAll(losingChannel());
        said.addAll(lanesLosingParticipant());
        return elements().filter(each -> !said.contains(each) && !(each instanceof CustomerView) && scenario(each) == null).toList();
    }

    private static void add(List<String> lines, String key, List<? extends ModelElement> elements) {
        if (!elements.isEmpty()) {
            List<String> names = elements.stream().limit(NAMED).map(element -> TEXTS.get("impact_name", ElementLabels.text(element))).toList();
            String named = String.join(TEXTS.get("impact_separator"), names);
            lines.add(TEXTS.get(key, elements.size(), elements.size() > NAMED ? TEXTS.get("impact_more", named, elements.size() - NAMED) : named));
        }
    }
}
