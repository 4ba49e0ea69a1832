/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.validation.FindingRow;
import org.sightline.validation.RuleCatalogue;

/** By what the findings are gathered. Needs no display. */
enum FindingGrouping {

    /** One after the other. */
    NONE(FindingRow::message),
    /** The worst first. */
    SEVERITY(FindingRow::severity),
    /** The rule with the worst findings first. */
    RULE(FindingRow::rule),
    /** The element with the worst findings first. */
    ELEMENT(FindingRow::element);

    private static final MessageBundle TEXTS = MessageBundle.of(FindingGrouping.class);

    private final Function<FindingRow, Object> key;

    FindingGrouping(Function<FindingRow, Object> key) {
        this.key = key;
    }

    /** @return what a person reads about it */
    String label() {
        return TEXTS.get("findings_group_" + name());
    }

    /**
     * @param rows findings
     * @return the lines at the top: groups, the worst first and otherwise in the order of their first findings; or the findings
     */
    List<?> lines(List<FindingRow> rows) {
        if (this == NONE) {
            return rows;
        }
        Map<Object, List<FindingRow>> groups = rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().map(this::group).sorted(Comparator.comparing(FindingGroup::severity)).toList();
    }

    private FindingGroup group(List<FindingRow> rows) {
        Optional<EObject> element = this == ELEMENT ? rows.getFirst().element() : Optional.empty();
        return new FindingGroup(TEXTS.get("findings_group", title(rows.getFirst()), rows.size()), element, rows);
    }

    private String title(FindingRow row) {
        return switch (this) {
            case SEVERITY -> TEXTS.get("findings_severity_" + row.severity().word());
            case RULE -> row.rule().isEmpty() ? TEXTS.get("findings_group_noRule")
                    : RuleCatalogue.title(row.rule()).map(title -> row.rule() + ": " + title).orElse(row.rule());
            case ELEMENT -> row.element().isEmpty() ? TEXTS.get("findings_group_noElement") : row.elementLabel();
            case NONE -> "";
        };
    }
}
