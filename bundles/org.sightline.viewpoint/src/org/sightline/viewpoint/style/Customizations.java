/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.specification.Description;

/** How layers change styles: under a condition they replace the values of some features of some style descriptions. */
public final class Customizations {

    /** No change. */
    public static final Customizations NONE = new Customizations(List.of());

    private final List<Rule> rules;

    /** Some changes under a condition; an empty condition never holds here. */
    private record Rule(BoundExpression condition, List<Change> changes) {
    }

    /** A change of one feature: to the text of an expression, or to another description. */
    private record Change(Set<Description> targets, boolean everywhere, String feature, BoundExpression text, Description reference) {

        boolean appliesTo(Description style) {
            return everywhere || targets.contains(style);
        }
    }

    private Customizations(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * @param layers layer descriptions
     * @param binder binds their expressions
     * @return the changes that they make together; the last one wins
     */
    public static Customizations of(List<Description> layers, Binder binder) {
        List<Rule> rules = new ArrayList<>();
        for (Description layer : layers) {
            layer.one("customization").ifPresent(each -> each.many("vsmElementCustomizations").forEach(rule -> rules.addAll(rules(rule, binder))));
        }
        return rules.isEmpty() ? NONE : new Customizations(rules);
    }

    private static List<Rule> rules(Description description, Binder binder) {
        List<Rule> rules = new ArrayList<>();
        if (description.type().equals("VSMElementCustomizationReuse")) {
            for (Description each : description.many("reuse")) {
                Change change = change(each, description.many("appliedOn"), false, binder);
                each.owner().ifPresent(owner -> rules.add(new Rule(binder.bind(owner, "predicateExpression"), List.of(change))));
            }
        } else {
            List<Change> changes = new ArrayList<>();
            description.many("featureCustomizations").forEach(each -> changes.add(change(each, each.many("appliedOn"), each.flag("applyOnAll"), binder)));
            rules.add(new Rule(binder.bind(description, "predicateExpression"), changes));
        }
        return rules;
    }

    private static Change change(Description description, List<Description> targets, boolean everywhere, Binder binder) {
        boolean attribute = description.type().equals("EAttributeCustomization");
        return new Change(new HashSet<>(targets), everywhere, description.text(attribute ? "attributeName" : "referenceName"),
                attribute ? binder.bind(description, "value") : null, attribute ? null : description.one("value").orElse(null));
    }

    /**
     * @param style a style description
     * @param scope the element that is shown
     * @return values that replace features of it and of the descriptions in it; empty if none
     */
    Map<Description, Map<String, Object>> overrides(Description style, Scope scope) {
        Map<Description, Map<String, Object>> result = new HashMap<>();
        for (Rule rule : rules) {
            if (!rule.condition().isEmpty() && rule.condition().holds(scope)) {
                rule.changes().forEach(each -> collect(each, style, scope, result));
            }
        }
        return result;
    }

    private static void collect(Change change, Description style, Scope scope, Map<Description, Map<String, Object>> result) {
        List<Description> candidates = new ArrayList<>(List.of(style));
        for (String part : List.of("beginLabelStyleDescription", "centerLabelStyleDescription", "endLabelStyleDescription")) {
            style.one(part).ifPresent(candidates::add);
        }
        for (Description each : candidates) {
            boolean has = each.object().eClass().getEStructuralFeature(change.feature()) != null;
            if (has && change.appliesTo(each)) {
                Object value = change.text() != null ? change.text().text(scope, "") : change.reference();
                if (value != null) {
                    result.computeIfAbsent(each, key -> new HashMap<>()).put(change.feature(), value);
                }
            }
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }
}
