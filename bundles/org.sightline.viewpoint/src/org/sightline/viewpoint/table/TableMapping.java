/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.ColorTemplate;
import org.sightline.viewpoint.style.LabelStyle;

/** A mapping of a table ready to be applied: what it has in common with the others is how it styles. */
public abstract sealed class TableMapping permits LineMapping, ColumnMapping, IntersectionMapping {

    private final Description description;
    private final List<Text> texts = new ArrayList<>();
    private final List<Back> backs = new ArrayList<>();
    private final Text defaultText;
    private final Back defaultBack;

    /** A style of text and its condition, null for the default style. */
    record Text(BoundExpression condition, ColorTemplate color, int size, Set<LabelStyle.Format> formats) {
    }

    /** A background and its condition, null for the default style. */
    record Back(BoundExpression condition, ColorTemplate color) {
    }

    TableMapping(Description description, Binder binder) {
        this.description = description;
        for (Description each : description.many("foregroundConditionalStyle")) {
            each.one("style").ifPresent(style -> texts.add(text(binder.bind(each, "predicateExpression"), style, binder)));
        }
        for (Description each : description.many("backgroundConditionalStyle")) {
            each.one("style").ifPresent(style -> backs.add(back(binder.bind(each, "predicateExpression"), style, binder)));
        }
        defaultText = description.one("defaultForeground").map(each -> text(null, each, binder)).orElse(null);
        defaultBack = description.one("defaultBackground").map(each -> back(null, each, binder)).orElse(null);
    }

    private static Text text(BoundExpression condition, Description style, Binder binder) {
        Set<LabelStyle.Format> formats = EnumSet.noneOf(LabelStyle.Format.class);
        formats.addAll(style.literals("labelFormat", LabelStyle.Format.class));
        return new Text(condition, color(style, "foreGroundColor", Color.BLACK, binder), style.number("labelSize"), formats);
    }

    private static Back back(BoundExpression condition, Description style, Binder binder) {
        return new Back(condition, color(style, "backgroundColor", Color.WHITE, binder));
    }

    private static ColorTemplate color(Description style, String feature, Color otherwise, Binder binder) {
        return style.one(feature).map(each -> ColorTemplate.of(each, binder)).orElseGet(() -> ColorTemplate.fixed(otherwise));
    }

    /** @return the mapping's description in the specification */
    public Description description() {
        return description;
    }

    /** @return the mapping's name */
    public String name() {
        return description.name();
    }

    /** @return the first conditional style of text that holds; null if none does */
    Text conditionalText(Scope scope) {
        return first(texts, each -> each.condition().holds(scope));
    }

    /** @return the first conditional background that holds; null if none does */
    Back conditionalBack(Scope scope) {
        return first(backs, each -> each.condition().holds(scope));
    }

    private static <T> T first(List<T> styles, Predicate<T> holds) {
        for (T each : styles) {
            if (holds.test(each)) {
                return each;
            }
        }
        return null;
    }

    Text defaultText() {
        return defaultText;
    }

    Back defaultBack() {
        return defaultBack;
    }

    boolean hasStyles() {
        return defaultText != null || defaultBack != null || !texts.isEmpty() || !backs.isEmpty();
    }
}
