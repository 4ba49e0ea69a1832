/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.value.CellType;
import org.sightline.table.ui.value.CellTypes;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.table.Column;
import org.sightline.viewpoint.table.Table;

/**
 * Makes the columns that a person sees from those of a table. The first one leads: it shows which lines lie in which, and stays in sight. Where
 * a column shows the same feature as the headers of all lines, that one leads, so that nothing stands there twice; else the headers do.
 */
final class GridColumns {

    /** Key of the column of headers. */
    static final String HEADERS = "*";

    private static final String FEATURE = "feature:";

    private final Iterable<EPackage> packages;
    private final Map<Description, Optional<CellType>> types = new HashMap<>();

    /** @param packages the metamodels of the model */
    GridColumns(Iterable<EPackage> packages) {
        this.packages = packages;
    }

    /** All columns of a table, the leading one first. */
    List<GridColumn> of(Table table) {
        List<Description> lines = new ArrayList<>();
        lineMappings(table.plan().description().many("ownedLineMappings"), lines);
        Column lead = table.columns().stream().filter(each -> isHeaderOf(lines, each)).findFirst().orElse(null);
        List<GridColumn> columns = new ArrayList<>();
        columns.add(lead == null ? new GridColumn(HEADERS, null, null, true) : column(lead, lines, true));
        table.columns().stream().filter(each -> each != lead).map(each -> column(each, lines, false)).forEach(columns::add);
        return columns;
    }

    private static void lineMappings(List<Description> owned, List<Description> all) {
        for (Description each : owned) {
            all.add(each);
            lineMappings(each.many("ownedSubLines"), all);
        }
    }

    private static boolean isHeaderOf(List<Description> lines, Column column) {
        String header = FEATURE + column.mapping().featureName();
        return column.mapping().isFeature() && lines.stream().allMatch(each -> each.text("headerLabelExpression").equals(header));
    }

    private GridColumn column(Column column, List<Description> lines, boolean isLead) {
        if (!column.mapping().isFeature()) {
            return new GridColumn(column.mapping().name() + "@" + EcoreUtil.getID(column.element()), column, null, isLead);
        }
        CellType type = types.computeIfAbsent(column.mapping().description(), key -> type(column, lines)).orElse(null);
        return new GridColumn(column.mapping().name(), column, type, isLead);
    }

    private Optional<CellType> type(Column column, List<Description> lines) {
        boolean hasTool = column.mapping().description().one("directEdit").isPresent();
        return lines.stream().flatMap(each -> feature(each.text("domainClass"), column.mapping().featureName()).stream()).findFirst()
                .map(feature -> CellTypes.of(feature, hasTool, each -> ""));
    }

    private Optional<EStructuralFeature> feature(String domainClass, String feature) {
        String name = domainClass.substring(Math.max(domainClass.lastIndexOf(':'), domainClass.lastIndexOf('.')) + 1);
        List<EClass> classes = new ArrayList<>();
        for (EPackage each : packages) {
            for (EObject classifier : each.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    classes.add(type);
                }
            }
        }
        return classes.stream().filter(each -> each.getName().equals(name)).findFirst()
                .flatMap(wanted -> classes.stream().filter(wanted::isSuperTypeOf).map(each -> each.getEStructuralFeature(feature))
                        .filter(each -> each != null).findFirst());
    }
}
