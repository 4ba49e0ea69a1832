/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.List;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.model.DomainClass;
import org.sightline.viewpoint.specification.Description;

/** An intersection mapping of a cross table ready to be applied: which lines and columns meet in a cell. */
public final class IntersectionMapping extends TableMapping {

    private final boolean elementBased;
    private final DomainClass domain;
    private final BoundExpression candidates;
    private final BoundExpression lineFinder;
    private final BoundExpression columnFinder;
    private final BoundExpression precondition;
    private final BoundExpression label;
    private final BoundExpression canEdit;
    private final List<Description> lines;
    private final Description column;

    IntersectionMapping(Description description, Binder binder) {
        super(description, binder);
        elementBased = description.flag("useDomainClass");
        domain = new DomainClass(description.text("domainClass"));
        candidates = binder.bind(description, "semanticCandidatesExpression");
        lineFinder = binder.bind(description, "lineFinderExpression");
        columnFinder = binder.bind(description, "columnFinderExpression");
        precondition = binder.bind(description, "preconditionExpression");
        label = binder.bind(description, "labelExpression");
        canEdit = binder.bind(description, "canEdit");
        lines = description.many("lineMapping");
        column = description.one("columnMapping").orElse(null);
    }

    /** @return whether its cells have elements of their own; else they stand for a relation of their line's element */
    public boolean isElementBased() {
        return elementBased;
    }

    DomainClass domain() {
        return domain;
    }

    BoundExpression candidates() {
        return candidates;
    }

    BoundExpression lineFinder() {
        return lineFinder;
    }

    BoundExpression columnFinder() {
        return columnFinder;
    }

    BoundExpression precondition() {
        return precondition;
    }

    BoundExpression label() {
        return label;
    }

    BoundExpression canEdit() {
        return canEdit;
    }

    boolean joins(Line line) {
        return lines.contains(line.mapping().description());
    }

    boolean joins(Column other) {
        return other.mapping().description().equals(column);
    }

    List<Description> lines() {
        return lines;
    }
}
