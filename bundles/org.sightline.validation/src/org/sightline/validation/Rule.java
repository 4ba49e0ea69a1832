/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ocl.expressions.OCLExpression;
import org.sightline.validation.document.Header;
import org.sightline.validation.document.HeaderKey;
import org.sightline.validation.document.Section;
import org.sightline.validation.ocl.Evaluation;
import org.sightline.validation.ocl.OclMistakeException;
import org.sightline.validation.ocl.OclSession;
import org.sightline.validation.ocl.UndecidedException;

/**
 * An invariant: a condition that holds for every element of a class, and what to say where it does not. Its OCL is
 * parsed when it is first needed. A rule belongs to the thread of its {@link RuleSet}.
 */
public final class Rule {

    private final String id;
    private final Severity severity;
    private final EClass context;
    private final Section section;
    private final RuleText text;
    private final OclSession session;
    private OCLExpression<EClassifier> condition;
    private OCLExpression<EClassifier> detail;

    Rule(String id, Severity severity, EClass context, Section section, RuleText text, OclSession session) {
        this.id = id;
        this.severity = severity;
        this.context = context;
        this.section = section;
        this.text = text;
        this.session = session;
    }

    /** @return its id, unique in its set */
    public String id() {
        return id;
    }

    /** @return how much a breach matters */
    public Severity severity() {
        return severity;
    }

    /** @return the class whose instances it is about, subclasses included */
    public EClass context() {
        return context;
    }

    /** @return its condition in OCL */
    public String ocl() {
        return section.body();
    }

    /** @return what it demands, in one line in the reader's language */
    public String title() {
        return text.title();
    }

    /** @return where it was parsed; evaluations of it are to come from there */
    public OclSession session() {
        return session;
    }

    /** Parses all of it now. */
    void parse() throws OclMistakeException {
        condition = session.condition(section);
        Header header = detailHeader();
        if (header != null) {
            detail = session.expression(section.context(), header);
        }
    }

    private Header detailHeader() {
        Header each = section.headers().get(HeaderKey.EACH);
        return each != null ? each : section.headers().get(HeaderKey.VALUES);
    }

    /** @return whether the element keeps the rule */
    boolean holds(EObject element, Evaluation evaluation) throws UndecidedException {
        if (condition == null) {
            condition = parsed(() -> session.condition(section));
        }
        return (Boolean) evaluation.valueOf(condition, element);
    }

    /** @return the findings about an element that breaks the rule, at least one */
    List<Finding> findings(EObject element, Evaluation evaluation, ElementNames names) {
        Collection<?> details = details(element, evaluation);
        if (section.headers().containsKey(HeaderKey.EACH) && !details.isEmpty()) {
            Stream<Finding> each = details.stream().map(one -> finding(element, one, List.of(names.of(element), names.value(one))));
            return (isOrdered(details) ? each : each.sorted(Comparator.comparing(Finding::message))).toList();
        }
        List<String> values = new ArrayList<>(List.of(names.of(element)));
        details.forEach(value -> values.add(names.value(value)));
        return List.of(finding(element, null, values));
    }

    /* The same model gives the same findings in the same order, although the order of a set is by chance. */
    private static boolean isOrdered(Collection<?> values) {
        return values instanceof List || values instanceof LinkedHashSet;
    }

    private Finding finding(EObject element, Object one, List<String> values) {
        return new Finding(id, severity, element, one, text.message(values), text.remedy(values), Finding.Kind.BROKEN);
    }

    private Collection<?> details(EObject element, Evaluation evaluation) {
        Header header = detailHeader();
        if (header == null) {
            return List.of();
        }
        if (detail == null) {
            detail = parsed(() -> session.expression(section.context(), header));
        }
        try {
            Object value = evaluation.valueOf(detail, element);
            return value instanceof Collection<?> many ? many : List.of(value);
        } catch (UndecidedException e) {
            // The breach itself is certain; it is reported without its details.
            return List.of();
        }
    }

    private OCLExpression<EClassifier> parsed(Parse parse) {
        try {
            return parse.run();
        } catch (OclMistakeException e) {
            throw new IllegalStateException("Rule " + id + ": " + e.getMessage(), e);
        }
    }

    private interface Parse {
        OCLExpression<EClassifier> run() throws OclMistakeException;
    }
}
