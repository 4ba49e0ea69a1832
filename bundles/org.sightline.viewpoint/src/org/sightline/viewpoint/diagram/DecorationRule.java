/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.model.DomainClass;
import org.sightline.viewpoint.specification.Description;

/**
 * A decoration of an active layer: on views of some mappings, on views of elements of a class, or on all views.
 *
 * @param description the decoration
 * @param binder is told of pictures that are not there
 * @param name the decoration's name
 * @param mappings the mappings; null if they do not matter
 * @param domain the class; null if it does not matter
 * @param condition what must hold; an empty one does
 * @param image gives the picture's path
 * @param tooltip gives the text for the mouse
 * @param position where on the view
 */
record DecorationRule(Description description, Binder binder, String name, Set<Description> mappings, DomainClass domain, BoundExpression condition,
        BoundExpression image, BoundExpression tooltip, String position) {

    static List<DecorationRule> of(List<Description> layers, Binder binder) {
        List<DecorationRule> rules = new ArrayList<>();
        for (Description layer : layers) {
            layer.one("decorationDescriptionsSet")
                    .ifPresent(set -> set.many("decorationDescriptions").forEach(each -> rules.add(rule(each, binder))));
        }
        return rules;
    }

    private static DecorationRule rule(Description each, Binder binder) {
        return new DecorationRule(each, binder, each.name(), each.isA("MappingBasedDecoration") ? new HashSet<>(each.many("mappings")) : null,
                each.isA("SemanticBasedDecoration") ? new DomainClass(each.text("domainClass")) : null, binder.bind(each, "preconditionExpression"),
                binder.bind(each, "imageExpression"), binder.bind(each, "tooltipExpression"), position(each.object()));
    }

    private static String position(EObject decoration) {
        return ((Enumerator) decoration.eGet(decoration.eClass().getEStructuralFeature("position"))).getName();
    }

    boolean isAbout(Mapping mapping) {
        return mappings == null || mapping.imported().stream().anyMatch(mappings::contains);
    }

    /** @return the decoration of a view of one of the mappings; null if it has none */
    Decoration decoration(View view, Scope scope) {
        boolean relation = view instanceof Edge edge && !edge.mapping().isElementBased();
        if (domain != null && (relation || !domain.accepts(view.element())) || !condition.holds(scope)) {
            return null;
        }
        String picture = image.isEmpty() ? "" : image.text(scope, "");
        binder.checkImage(picture, description);
        return new Decoration(name, picture, position, tooltip.isEmpty() ? "" : tooltip.text(scope, ""));
    }
}
