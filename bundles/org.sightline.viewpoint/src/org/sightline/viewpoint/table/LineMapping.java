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

/** A line mapping ready to be applied. */
public final class LineMapping extends TableMapping {

    private final TablePlan plan;
    private final DomainClass domain;
    private final BoundExpression candidates;
    private final BoundExpression header;
    private List<LineMapping> subLines;

    LineMapping(TablePlan plan, Description description, Binder binder) {
        super(description, binder);
        this.plan = plan;
        domain = new DomainClass(description.text("domainClass"));
        candidates = binder.bind(description, "semanticCandidatesExpression");
        header = binder.bind(description, "headerLabelExpression");
    }

    DomainClass domain() {
        return domain;
    }

    BoundExpression candidates() {
        return candidates;
    }

    BoundExpression header() {
        return header;
    }

    /** @return the mappings of the lines within its lines; the mapping itself may be among them */
    List<LineMapping> subLines() {
        if (subLines == null) {
            subLines = plan.lineMappings(description(), "ownedSubLines", "reusedSubLines");
        }
        return subLines;
    }
}
