/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sightline.validation.document.RuleDocument;
import org.sightline.validation.document.Section;
import org.sightline.validation.explanation.Explanation;
import org.sightline.validation.fix.QuickFixes;

/**
 * Writes the documentation of the catalogue: a page for each rule, from its texts, its OCL and the findings in the model
 * with which its test breaks it, and a list of all rules. To write the pages anew after a change of the catalogue, run
 * this class with the folder {@code docs/constraints} as its argument.
 */
final class ConstraintPages {

    private final RuleSet catalogue = RuleCatalogue.standard();
    private final Map<String, Section> sections;
    private final List<Section> definitions;

    private ConstraintPages() {
        List<Section> all = RuleDocument.of(RuleCatalogue.text()).sections();
        sections = all.stream().filter(section -> section.kind() == Section.Kind.INVARIANT)
                .collect(Collectors.toMap(Section::name, section -> section));
        definitions = all.stream().filter(section -> section.kind() == Section.Kind.DEFINITION).toList();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (Map.Entry<String, String> page : all().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    /** @return the text of each page by the name of its file */
    static Map<String, String> all() {
        ConstraintPages pages = new ConstraintPages();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("README.md", pages.list());
        Map<String, RuleCase> cases = CatalogueCasesTest.cases().stream().collect(Collectors.toMap(RuleCase::rule, rule -> rule));
        for (Rule rule : pages.catalogue.rules()) {
            texts.put(rule.id() + ".md", pages.page(rule, pages.example(cases.get(rule.id()))));
        }
        return texts;
    }

    /* As they are offered in the models with which tests break the rule. */
    private String quickFixes(Rule rule) {
        Set<String> labels = new LinkedHashSet<>();
        Stream.concat(CatalogueCasesTest.cases().stream(), FixableCases.cases().stream()).filter(any -> any.rule().equals(rule.id()))
                .forEach(any -> QuickFixes.of(example(any)).forEach(fix -> labels.add("- " + fix.label() + "\n")));
        return labels.isEmpty() ? "" : "\n## Quick fixes\n\n" + String.join("", labels);
    }

    private Finding example(RuleCase rule) {
        Sample sample = new Sample();
        rule.breaking().apply(sample);
        return new Validator(catalogue).validate(sample.portfolio).stream()
                .filter(finding -> finding.rule().equals(rule.rule())).findFirst().orElseThrow();
    }

    private String list() {
        String rows = catalogue.rules().stream()
                .map(rule -> "| [%s](%s.md) | %s | %s | %s | %s |\n".formatted(rule.id(), rule.id(), rule.severity().label(), rule.context().getName(), rule.title(),
                        QuickFixes.rules().contains(rule.id()) ? "yes" : ""))
                .collect(Collectors.joining());
        return """
                # The rules of the catalogue

                Every model is held against these rules. How to write rules of your own: [constraints](../constraints.md).

                | rule | severity | about | what it demands | quick fix |
                |---|---|---|---|---|
                """ + rows;
    }

    private String page(Rule rule, Finding example) {
        return """
                # %s: %s

                Severity: %s. About: `%s`.

                ## Why

                %s

                ## In OCL

                ```ocl
                context %s
                inv %s: %s
                ```
                %s
                ## Example

                > %s

                ## Remedy

                > %s
                %s
                [All rules](README.md)
                """.formatted(rule.id(), rule.title(), rule.severity().label(), rule.context().getName(), Explanation.of(rule.id()),
                rule.context().getName(), rule.id(), rule.ocl(), definitionsOf(sections.get(rule.id())), example.message(), example.remedy(), quickFixes(rule));
    }

    private String definitionsOf(Section rule) {
        Set<Section> used = new LinkedHashSet<>();
        collect(rule, used);
        if (used.isEmpty()) {
            return "";
        }
        return definitions.stream().filter(used::contains)
                .map(definition -> "context " + definition.context().text() + "\n" + definition.text() + "\n")
                .collect(Collectors.joining("\n", "\nwhere\n\n```ocl\n", "```\n"));
    }

    private void collect(Section user, Set<Section> used) {
        for (Section definition : definitions) {
            if (user.words().contains(definition.words().getFirst()) && used.add(definition)) {
                collect(definition, used);
            }
        }
    }
}
