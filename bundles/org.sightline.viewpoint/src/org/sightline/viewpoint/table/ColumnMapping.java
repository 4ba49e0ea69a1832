/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.model.DomainClass;
import org.sightline.viewpoint.specification.Description;

/** A column mapping ready to be applied: of a feature, or of elements in a cross table. */
public final class ColumnMapping extends TableMapping {

    /** The name of a feature that stands for none: the label expression alone counts. */
    private static final String ANY = "*";

    private final boolean feature;
    private final String featureName;
    private final DomainClass domain;
    private final BoundExpression candidates;
    private final BoundExpression header;
    private final BoundExpression label;
    private final BoundExpression parent;
    private final BoundExpression canEdit;
    private EClass lastClass;
    private EStructuralFeature lastFeature;

    ColumnMapping(Description description, Binder binder) {
        super(description, binder);
        feature = description.isA("FeatureColumnMapping");
        featureName = description.text("featureName");
        domain = new DomainClass(description.text("domainClass"));
        candidates = binder.bind(description, "semanticCandidatesExpression");
        header = binder.bind(description, "headerLabelExpression");
        label = binder.bind(description, "labelExpression");
        parent = binder.bind(description, "featureParentExpression");
        canEdit = binder.bind(description, "canEdit");
    }

    /** @return whether it is the column of a feature */
    public boolean isFeature() {
        return feature;
    }

    /** @return the feature's name; {@code *} for none */
    public String featureName() {
        return featureName;
    }

    boolean isAnyFeature() {
        return featureName.equals(ANY);
    }

    /** The feature that it shows of a class; null if that has none. Lines of one class mostly come in a row. */
    EStructuralFeature featureOf(EClass type) {
        if (type != lastClass) {
            lastFeature = type.getEStructuralFeature(featureName);
            lastClass = type;
        }
        return lastFeature;
    }

    int width() {
        return description().number("initialWidth");
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

    BoundExpression label() {
        return label;
    }

    /** @return gives the element whose feature is shown; empty: that of the line */
    BoundExpression parent() {
        return parent;
    }

    BoundExpression canEdit() {
        return canEdit;
    }
}
