/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.Carriers;
import org.sightline.viewpoint.specification.Description;

/** A table description ready to be applied to any element, all expressions compiled. */
public final class TablePlan {

    private final Description description;
    private final Binder binder;
    private final Carriers carriers;
    private final Map<Description, LineMapping> known = new HashMap<>();
    private final List<LineMapping> lines;
    private final List<ColumnMapping> columns = new ArrayList<>();
    private final List<IntersectionMapping> intersections = new ArrayList<>();

    /**
     * @param description a table description
     * @param binder binds its expressions
     */
    public TablePlan(Description description, Binder binder) {
        this.description = description;
        this.binder = binder;
        carriers = new Carriers(description, binder);
        lines = lineMappings(description, "ownedLineMappings", "reusedLineMappings");
        List<Description> columnDescriptions = new ArrayList<>(description.many("ownedColumnMappings"));
        columnDescriptions.addAll(description.many("reusedColumnMappings"));
        columnDescriptions.forEach(each -> columns.add(new ColumnMapping(each, binder)));
        description.many("intersection").forEach(each -> intersections.add(new IntersectionMapping(each, binder)));
    }

    List<LineMapping> lineMappings(Description owner, String owned, String reused) {
        List<Description> wanted = new ArrayList<>(owner.many(owned));
        owner.many(reused).stream().filter(each -> !wanted.contains(each)).forEach(wanted::add);
        List<LineMapping> result = new ArrayList<>();
        for (Description each : wanted) {
            LineMapping mapping = known.get(each);
            if (mapping == null) {
                mapping = new LineMapping(this, each, binder);
                known.put(each, mapping);
            }
            result.add(mapping);
        }
        return result;
    }

    /** @return the table description */
    public Description description() {
        return description;
    }

    /** @return what can carry the representation */
    public Carriers carriers() {
        return carriers;
    }

    /** @return whether columns are elements and not features */
    public boolean isCrossTable() {
        return description.isA("CrossTableDescription");
    }

    Binder binder() {
        return binder;
    }

    List<LineMapping> lines() {
        return lines;
    }

    List<ColumnMapping> columns() {
        return columns;
    }

    List<IntersectionMapping> intersections() {
        return intersections;
    }
}
