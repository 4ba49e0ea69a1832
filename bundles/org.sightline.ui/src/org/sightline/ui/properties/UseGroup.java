/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.usage.Usage;
import org.sightline.model.edit.usage.UsageGroup;
import org.sightline.model.edit.usage.Usages;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/**
 * Lines about one process in which an element is used, or about all that it refers to.
 *
 * @param title what the group is called, with the number of its lines
 * @param about the process; empty for other groups
 * @param lines the lines
 */
record UseGroup(String title, Optional<EObject> about, List<UseLine> lines) {

    private static final MessageBundle TEXTS = MessageBundle.of(UseGroup.class);

    /**
     * @param document a model
     * @param element an element of it
     * @return a group for each process that uses it, then one for the uses elsewhere, then one for what it refers to
     */
    static List<UseGroup> of(ModelDocument document, ModelElement element) {
        Map<Optional<CustomerProcess>, List<UseLine>> byProcess = new LinkedHashMap<>();
        for (UsageGroup usages : new Usages(document.domain()).of(element)) {
            List<UseLine> lines = byProcess.computeIfAbsent(Optional.ofNullable(usages.process()), process -> new ArrayList<>());
            usages.usages().forEach(usage -> lines.add(new UseLine(text(usage), usage.text(), usage.element())));
        }
        List<UseGroup> groups = new ArrayList<>();
        byProcess.forEach((process, lines) -> groups.add(group(process.map(ElementLabels::text).orElse(TEXTS.get("uses_outside")), process, lines)));
        List<UseLine> references = references(element);
        if (!references.isEmpty()) {
            groups.add(group(TEXTS.get("uses_refersTo"), Optional.empty(), references));
        }
        return groups;
    }

    /** A flow is told by its other end, since this one is the element itself. */
    private static String text(Usage usage) {
        if (usage.feature() == SightlinePackage.Literals.FLOW__TARGET) {
            return TEXTS.get("uses_flowFrom", ElementLabels.text(((Flow) usage.element()).getSource()));
        }
        return usage.feature() == SightlinePackage.Literals.FLOW__SOURCE
                ? TEXTS.get("uses_flowTo", ElementLabels.text(((Flow) usage.element()).getTarget())) : usage.text();
    }

    private static UseGroup group(String title, Optional<? extends EObject> about, List<UseLine> lines) {
        return new UseGroup(TEXTS.get("uses_group", title, lines.size()), about.map(each -> each), List.copyOf(lines));
    }

    private static List<UseLine> references(ModelElement element) {
        List<UseLine> lines = new ArrayList<>();
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && !reference.isTransient()) {
                Object value = element.eGet(reference);
                List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
                targets.forEach(target -> lines.add(line(reference, (EObject) target)));
            }
        }
        return lines;
    }

    private static UseLine line(EReference reference, EObject target) {
        String text = TEXTS.get("uses_reference", ElementTexts.feature(reference), ElementLabels.text(target));
        return new UseLine(text, text, target);
    }
}
