/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.document.HeaderKey;
import org.sightline.validation.document.RuleDocument;
import org.sightline.validation.document.Section;
import org.sightline.validation.ocl.OclSession;

/** The product's own rules: {@code catalogue.ocl}, with their texts in {@code messages.properties}. */
public final class RuleCatalogue {

    private static final String DOCUMENT = "catalogue.ocl";

    private RuleCatalogue() {
    }

    /**
     * Reads the catalogue. Its invariants are parsed later, each when a model first has an element of its class.
     *
     * @return the rules, for one thread
     */
    public static RuleSet standard() {
        Map<Section.Kind, List<Section>> sections = RuleDocument.of(text()).sections().stream().collect(Collectors.groupingBy(Section::kind));
        OclSession session = new OclSession(sections.get(Section.Kind.DEFINITION), SightlinePackage.Literals.CUSTOMER_PROCESS);
        return new RuleSet(sections.get(Section.Kind.INVARIANT).stream().map(section -> rule(section, session)).toList());
    }

    private static Rule rule(Section section, OclSession session) {
        Severity severity = Severity.of(section.header(HeaderKey.SEVERITY)).orElseThrow();
        EClass context = (EClass) SightlinePackage.eINSTANCE.getEClassifier(section.context().text());
        return new Rule(section.name(), severity, context, section, new CatalogueText(section.name()), session);
    }

    /**
     * @param rule an id
     * @return what the rule of that id demands, in one line in the reader's language; empty if the catalogue has no such rule
     */
    public static Optional<String> title(String rule) {
        return MessageBundle.of(RuleCatalogue.class).has("rule_" + rule + "_title") ? Optional.of(new CatalogueText(rule).title()) : Optional.empty();
    }

    /**
     * @param rule an id of the catalogue
     * @param values what stands for the element and for the details of a finding
     * @return what to do about a breach, in the reader's language
     */
    public static String remedy(String rule, List<String> values) {
        return new CatalogueText(rule).remedy(values);
    }

    /** @return the catalogue as it stands in its file: a Complete OCL document */
    public static String text() {
        try (InputStream document = RuleCatalogue.class.getResourceAsStream(DOCUMENT)) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
