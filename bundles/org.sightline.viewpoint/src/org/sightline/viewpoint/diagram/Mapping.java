/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.model.DomainClass;
import org.sightline.viewpoint.specification.Description;

/** A mapping ready to be applied: which elements it shows, and under which condition. */
public abstract sealed class Mapping permits BoxMapping, EdgeMapping {

    private static final List<String> VIEW_VARIABLES = List.of("view", "container", "containerView", "diagram", "viewpoint", "sourceView", "targetView",
            "source", "target", "element");

    private final Description description;
    private final List<Description> chain;
    private final DomainClass domain;
    private final BoundExpression candidates;
    private final BoundExpression precondition;
    private final BoundExpression semanticElements;
    private final boolean dormant;
    private final boolean plain;
    private final boolean creating;
    private final boolean plainPrecondition;

    /**
     * @param chain the mapping, the one it imports, the one that this one imports, and so on
     * @param binder binds expressions
     * @param dormant whether the mapping's layer has been switched off, so that its views exist but are not shown
     * @param customized whether layers change styles
     */
    Mapping(List<Description> chain, Binder binder, boolean dormant, boolean customized) {
        this.chain = List.copyOf(chain);
        this.dormant = dormant;
        description = chain.get(0);
        domain = new DomainClass(firstOf("domainClass"));
        Description owner = chain.get(chain.size() - 1).isA("EdgeMapping") ? chain.get(chain.size() - 1) : description;
        candidates = binder.bind(owner, "semanticCandidatesExpression", owner.text("semanticCandidatesExpression"));
        precondition = binder.bind(owner, "preconditionExpression");
        semanticElements = binder.bind(owner, "semanticElements");
        creating = owner.flag("createElements");
        plainPrecondition = !precondition.namesAny(Set.copyOf(VIEW_VARIABLES));
        plain = !customized && chain.stream().noneMatch(Mapping::mentionsViews);
    }

    /** @return the mapping's description in the specification */
    public Description description() {
        return description;
    }

    /** @return the mapping's name */
    public String name() {
        return description.name();
    }

    /** @return the mapping and those that it imports, in this order */
    public List<Description> imported() {
        return chain;
    }

    /** @return the mapping that is imported in the end; the mapping itself if it imports none */
    Description root() {
        return chain.get(chain.size() - 1);
    }

    /** @return the class of its elements, as written */
    String domainName() {
        return firstOf("domainClass");
    }

    DomainClass domain() {
        return domain;
    }

    BoundExpression candidates() {
        return candidates;
    }

    BoundExpression precondition() {
        return precondition;
    }

    /** @return whether the precondition lets an element be shown; one that is broken does, as in Sirius */
    boolean accepts(Scope scope) {
        return precondition.holds(scope, true);
    }

    /** @return whether the precondition asks for no view or another variable */
    boolean hasPlainPrecondition() {
        return plainPrecondition;
    }

    BoundExpression semanticElements() {
        return semanticElements;
    }

    /** @return whether its layer has been switched off */
    boolean isDormant() {
        return dormant;
    }

    /** @return whether no expression of its styles asks for a view or another variable */
    boolean isPlain() {
        return plain;
    }

    /** @return whether views appear by themselves and not only by tools */
    boolean isSynchronized() {
        return creating;
    }

    /** The text of a feature of the mapping, or of the first imported one that has it. */
    String firstOf(String feature) {
        for (Description each : chain) {
            String text = each.text(feature);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /**
     * @param mapping a mapping's description
     * @return it and those that it imports, in this order; a circle is cut
     */
    static List<Description> chainOf(Description mapping) {
        Set<Description> chain = new LinkedHashSet<>();
        Description each = mapping;
        while (each != null && chain.add(each)) {
            each = each.one("importedMapping").orElse(null);
        }
        return new ArrayList<>(chain);
    }

    private static boolean mentionsViews(Description mapping) {
        List<EObject> roots = new ArrayList<>();
        mapping.one("style").ifPresent(each -> roots.add(each.object()));
        mapping.many("conditionnalStyles").forEach(each -> roots.add(each.object()));
        return mentions(mapping.text("semanticElements")) || roots.stream().anyMatch(Mapping::mentionsInTree);
    }

    private static boolean mentionsInTree(EObject root) {
        for (EAttribute each : root.eClass().getEAllAttributes()) {
            if (root.eGet(each) instanceof String text && mentions(text)) {
                return true;
            }
        }
        boolean computedColour = root.eCrossReferences().stream().map(Description::of)
                .anyMatch(each -> each.type().equals("ComputedColor") || each.type().equals("InterpolatedColor"));
        return computedColour || root.eContents().stream().anyMatch(Mapping::mentionsInTree);
    }

    private static boolean mentions(String text) {
        boolean names = text.startsWith("aql:") || text.startsWith("var:") || text.startsWith("service:");
        return names && VIEW_VARIABLES.stream().anyMatch(each -> BoundExpression.mentions(text, each));
    }

    @Override
    public String toString() {
        return name();
    }
}
