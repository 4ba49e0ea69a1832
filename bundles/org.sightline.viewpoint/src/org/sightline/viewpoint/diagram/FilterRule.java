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
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.specification.Description;

/**
 * One part of an active filter: which views of some mappings it lets stay.
 *
 * @param filter the filter's name
 * @param collapses whether the others become stubs and are not hidden
 * @param mappings the mappings it is about
 * @param onElement what must hold for the element of a view that stays; empty: nothing is asked
 * @param onView what must hold for the view itself; empty: nothing is asked
 */
record FilterRule(String filter, boolean collapses, Set<Description> mappings, BoundExpression onElement, BoundExpression onView) {

    static List<FilterRule> of(Description diagram, DiagramState state, Binder binder) {
        List<FilterRule> rules = new ArrayList<>();
        for (String name : state.filters()) {
            diagram.many("filters").stream().filter(each -> each.name().equals(name)).flatMap(each -> each.many("filters").stream())
                    .filter(each -> each.isA("MappingFilter")).forEach(each -> rules.add(rule(name, each, binder)));
        }
        return rules;
    }

    private static FilterRule rule(String name, Description part, Binder binder) {
        return new FilterRule(name, part.literal("filterKind", Kind.class) == Kind.COLLAPSE, new HashSet<>(part.many("mappings")),
                binder.bind(part, "semanticConditionExpression"), binder.bind(part, "viewConditionExpression"));
    }

    /** What happens to views that do not stay. */
    private enum Kind {
        HIDE, COLLAPSE
    }

    boolean isAbout(Mapping mapping) {
        for (Description each : mapping.imported()) {
            if (mappings.contains(each)) {
                return true;
            }
            boolean inherits = each.object().eClass().getEStructuralFeature("inheritsAncestorFilters") == null || each.flag("inheritsAncestorFilters");
            if (!inherits) {
                return false;
            }
        }
        return false;
    }

    /** @return whether a view of one of the mappings stays: a part without any condition lets none stay */
    boolean lets(View view, Scope scope) {
        if (onElement.isEmpty() && onView.isEmpty()) {
            return false;
        }
        return onElement.holds(scope.on(view.element())) && (onView.isEmpty() || onView.holds(scope.on(view.asObject())));
    }
}
