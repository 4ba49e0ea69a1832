/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.NearNames;
import org.sightline.validation.completion.MeantNames;
import org.sightline.validation.document.DefinitionOrder;
import org.sightline.validation.document.Header;
import org.sightline.validation.document.HeaderKey;
import org.sightline.validation.document.Mistake;
import org.sightline.validation.document.Place;
import org.sightline.validation.document.RuleDocument;
import org.sightline.validation.document.Section;
import org.sightline.validation.ocl.OclMistakeException;
import org.sightline.validation.ocl.OclSession;

/** Makes rules of the text of a company's file, and problems of its mistakes. */
final class CompanyRulesReader {

    private static final MessageBundle TEXTS = MessageBundle.of(CompanyRulesReader.class);

    private final Path file;
    private final RuleDocument document;
    private final OclSession session = new OclSession();
    private final MeantNames meant = new MeantNames(session);
    private final List<Mistake> mistakes;
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> failedDefinitions = new HashSet<>();

    CompanyRulesReader(Path file, String text) {
        this.file = file;
        document = RuleDocument.of(withoutByteOrderMark(text));
        mistakes = new ArrayList<>(document.mistakes());
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    CompanyRules read() {
        RuleCatalogue.standard().rules().forEach(rule -> ids.add(rule.id()));
        define();
        for (Section section : document.sections()) {
            if (section.kind() == Section.Kind.INVARIANT) {
                rule(section);
            }
        }
        List<RuleProblem> problems = mistakes.stream().sorted(Comparator.comparingInt(Mistake::offset)).map(this::problem).toList();
        return new CompanyRules(new RuleSet(rules), problems);
    }

    private void define() {
        for (Section definition : DefinitionOrder.of(document.sections())) {
            try {
                session.define(definition);
            } catch (OclMistakeException e) {
                mistakes.add(meant(definition, e));
                definition.words().stream().findFirst().ifPresent(failedDefinitions::add);
            }
        }
    }

    private void rule(Section section) {
        String id = section.name().isEmpty() ? unnamed(section) : section.name();
        Optional<String> failed = section.words().stream().filter(failedDefinitions::contains).findFirst();
        if (failed.isPresent()) {
            mistake(section.nameOffset(), "company_failedDefinition", failed.get());
        } else if (!(SightlinePackage.eINSTANCE.getEClassifier(section.context().text()) instanceof EClass context)) {
            unknownClass(section.context());
        } else if (!ids.add(id)) {
            mistake(section.nameOffset(), "company_idTaken", id);
        } else {
            add(new Rule(id, severity(section), context, section, text(id, section), session), section);
        }
    }

    private String unnamed(Section section) {
        return TEXTS.get("company_unnamed", section.context().text(), String.valueOf(place(section.offset()).line()));
    }

    private void add(Rule rule, Section section) {
        try {
            rule.parse();
            rules.add(rule);
        } catch (OclMistakeException e) {
            mistakes.add(meant(section, e));
        }
    }

    private Mistake meant(Section section, OclMistakeException e) {
        return SightlinePackage.eINSTANCE.getEClassifier(section.context().text()) instanceof EClass context
                ? meant.mistake(context, section.body(), section.bodyOffset(), e) : e.mistake();
    }

    private void unknownClass(Section.Name context) {
        List<String> classes = SightlinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClassifier::getName).toList();
        String message = TEXTS.get("company_unknownClass", context.text());
        mistakes.add(new Mistake(context.offset(), MeantNames.with(message, NearNames.of(context.text(), classes))));
    }

    private static RuleText text(String id, Section section) {
        return new CommentText(id, section.header(HeaderKey.MESSAGE), section.header(HeaderKey.REMEDY));
    }

    private Severity severity(Section section) {
        Header header = section.headers().get(HeaderKey.SEVERITY);
        if (header == null) {
            return Severity.ERROR;
        }
        Optional<Severity> severity = Severity.of(header.value());
        if (severity.isEmpty()) {
            mistake(header.offset(), "company_unknownSeverity", header.value());
        }
        return severity.orElse(Severity.ERROR);
    }

    private void mistake(int offset, String key, String value) {
        mistakes.add(new Mistake(offset, TEXTS.get(key, value)));
    }

    private Place place(int offset) {
        return document.place(offset);
    }

    private RuleProblem problem(Mistake mistake) {
        Place place = place(mistake.offset());
        return new RuleProblem(file, place.line(), place.column(), mistake.message());
    }
}
