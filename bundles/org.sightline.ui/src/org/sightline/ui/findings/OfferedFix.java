/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.ui.validation.FindingRow;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.fix.QuickFix;

/**
 * A quick fix with the finding that it does away with.
 *
 * @param finding the finding
 * @param fix one of its quick fixes
 */
record OfferedFix(FindingRow finding, QuickFix fix) {

    /**
     * @param validation the findings about a model
     * @param element an element of it
     * @return the quick fixes of the findings about the element; if there are none, those about what lies in it. None while the last edit is being
     *     checked, since they might not fit any more. O(findings)
     */
    static List<OfferedFix> of(LiveValidation validation, EObject element) {
        if (!validation.isUpToDate()) {
            return List.of();
        }
        List<OfferedFix> own = of(validation, element::equals);
        return own.isEmpty() ? of(validation, each -> EcoreUtil.isAncestor(element, each)) : own;
    }

    private static List<OfferedFix> of(LiveValidation validation, Predicate<EObject> isMeant) {
        return validation.rows().stream().filter(row -> row.element().filter(isMeant::test).isPresent())
                .flatMap(row -> validation.fixes(row).stream().map(fix -> new OfferedFix(row, fix))).toList();
    }
}
