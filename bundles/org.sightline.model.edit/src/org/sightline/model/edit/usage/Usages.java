/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.usage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.index.References;

/** Where elements are used, and what deleting them would touch. Nothing is changed. O(places, sorted). */
public final class Usages {

    private static final Comparator<Usage> ORDER = Comparator
            .comparing((Usage usage) -> processIndex(Scope.process(usage.element())))
            .thenComparing(usage -> usage.element().eClass().getClassifierID())
            .thenComparing(usage -> ElementLabels.text(usage.element()))
            .thenComparing(usage -> usage.feature().getName())
            .thenComparing(usage -> usage.element().getId());

    private final References references;

    /** @param domain the domain of the model */
    public Usages(SightlineEditingDomain domain) {
        references = domain.references();
    }

    /**
     * @param element an element of the model
     * @return where it is used, by process in the order of the model, those outside any process last, and by kind
     */
    public List<UsageGroup> of(ModelElement element) {
        return UsageGroup.of(places(element).sorted(ORDER).toList());
    }

    private Stream<Usage> places(ModelElement element) {
        Stream<Usage> referring = references.to(element).stream().map(each -> new Usage((ModelElement) each.source(), each.feature()));
        if (!(element instanceof InteractionNode node)) {
            return referring;
        }
        Stream<Usage> leaving = node.getOutgoing().stream().map(flow -> new Usage(flow, SightlinePackage.Literals.FLOW__SOURCE));
        Stream<Usage> arriving = node.getIncoming().stream().map(flow -> new Usage(flow, SightlinePackage.Literals.FLOW__TARGET));
        return Stream.concat(referring, Stream.concat(leaving, arriving));
    }

    private static int processIndex(CustomerProcess process) {
        return process == null || process.getPortfolio() == null ? Integer.MAX_VALUE : process.getPortfolio().getProcesses().indexOf(process);
    }

    /**
     * @param elements elements that somebody is about to delete
     * @return what else that would touch
     */
    public DeletionImpact impact(Collection<? extends EObject> elements) {
        return DeletionImpact.of(elements, references, ORDER);
    }
}
