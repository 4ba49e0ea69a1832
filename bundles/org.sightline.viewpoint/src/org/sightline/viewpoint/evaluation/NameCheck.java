/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/**
 * Warns of names in a specification that no metamodel in use has: classes of mappings and features of table columns. Sirius shows nothing
 * for them and says nothing, which leaves authors in the dark.
 */
public final class NameCheck {

    private static final Messages TEXTS = Messages.of(NameCheck.class);
    private static final String DOMAIN_CLASS = "domainClass";
    private static final String ANY_CLASS = "EObject";
    private static final String ANY_FEATURE = "*";

    private final Specification specification;
    private final SemanticModel model;
    private final ProblemLog log;
    private final Set<Description> checked = new HashSet<>();

    /**
     * @param specification the specification
     * @param model its metamodels are those that names can mean
     * @param log is told of each unknown name, once
     */
    public NameCheck(Specification specification, SemanticModel model, ProblemLog log) {
        this.specification = specification;
        this.model = model;
        this.log = log;
    }

    /** @param representation the description of a diagram or table; looked through at the first call only */
    public void check(Description representation) {
        if (!checked.add(representation)) {
            return;
        }
        List<Description> all = new ArrayList<>(List.of(representation));
        for (Iterator<EObject> contents = representation.object().eAllContents(); contents.hasNext();) {
            all.add(Description.of(contents.next()));
        }
        all.forEach(this::checkClass);
        if (representation.isA("TableDescription")) {
            checkColumns(all);
        }
    }

    private void checkColumns(List<Description> all) {
        List<EClass> rows = all.stream().filter(each -> each.isA("LineMapping")).map(each -> named(each.text(DOMAIN_CLASS))).flatMap(Optional::stream)
                .toList();
        all.stream().filter(each -> each.isA("FeatureColumnMapping")).forEach(each -> checkFeature(each, rows));
    }

    private Optional<EClass> named(String name) {
        return name.isBlank() ? Optional.empty() : model.classNamed(name);
    }

    private void checkClass(Description description) {
        String name = description.object().eClass().getEStructuralFeature(DOMAIN_CLASS) == null ? "" : description.text(DOMAIN_CLASS).trim();
        if (!name.isEmpty() && !name.endsWith(ANY_CLASS) && named(name).isEmpty()) {
            log.report(Severity.WARNING, specification.placeOf(description).at(DOMAIN_CLASS), TEXTS.get("nameCheck_class", name));
        }
    }

    /** A column shows a feature of the lines that have it; classes below those of the lines may add it. */
    private void checkFeature(Description column, List<EClass> rows) {
        String name = column.text("featureName").trim();
        boolean known = name.isEmpty() || name.equals(ANY_FEATURE) || rows.isEmpty()
                || model.classes().anyMatch(each -> each.getEStructuralFeature(name) != null && rows.stream().anyMatch(row -> row.isSuperTypeOf(each)));
        if (!known) {
            log.report(Severity.WARNING, specification.placeOf(column).at("featureName"), TEXTS.get("nameCheck_feature", name));
        }
    }
}
