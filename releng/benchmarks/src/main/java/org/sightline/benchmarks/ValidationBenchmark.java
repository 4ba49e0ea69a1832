/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ocl.ecore.OCL;
import org.sightline.io.model.LargeModels;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.Validator;
import org.sightline.validation.document.RuleDocument;
import org.sightline.validation.document.Section;
import org.sightline.validation.ocl.OclMistakeException;
import org.sightline.validation.ocl.OclSession;

/** Validating a whole model, against evaluating the same OCL with Eclipse OCL's own parsed queries. */
final class ValidationBenchmark implements Benchmark {

    private static final int ROUNDS = 9;
    private static final int PROCESSES = 37;
    private static final int NODES = 1000;

    @Override
    public List<Row> measure() throws Exception {
        Portfolio portfolio = LargeModels.portfolio(PROCESSES, NODES);
        List<ParsedRule> parsed = parse();
        Validator validator = new Validator(RuleCatalogue.standard());
        Ratio.Result result = Ratio.measure(ROUNDS, () -> breaches(portfolio, parsed), () -> validator.validate(portfolio));
        return List.of(new Row("full validation", LargeModels.size(portfolio) + " elements", "the same OCL, parsed by hand", result, 1.5,
                Row.Unit.MILLISECONDS));
    }

    private record ParsedRule(EClass context, OCL.Query query) {
    }

    private static List<ParsedRule> parse() throws OclMistakeException {
        Map<Section.Kind, List<Section>> sections = RuleDocument.of(RuleCatalogue.text()).sections().stream()
                .collect(Collectors.groupingBy(Section::kind));
        OclSession parser = new OclSession(sections.get(Section.Kind.DEFINITION), null);
        OCL ocl = OCL.newInstance();
        List<ParsedRule> parsed = new ArrayList<>();
        for (Section rule : sections.get(Section.Kind.INVARIANT)) {
            EClass context = (EClass) SightlinePackage.eINSTANCE.getEClassifier(rule.context().text());
            parsed.add(new ParsedRule(context, ocl.createQuery(parser.condition(rule))));
        }
        return parsed;
    }

    private static Integer breaches(Portfolio portfolio, List<ParsedRule> rules) {
        int breaches = 0;
        Iterator<EObject> elements = Stream.concat(Stream.of(portfolio), stream(portfolio)).iterator();
        while (elements.hasNext()) {
            EObject element = elements.next();
            for (ParsedRule rule : rules) {
                if (rule.context().isInstance(element) && !rule.query().check(element)) {
                    breaches++;
                }
            }
        }
        return breaches;
    }

    private static Stream<EObject> stream(EObject root) {
        Iterable<EObject> contents = root::eAllContents;
        return java.util.stream.StreamSupport.stream(contents.spliterator(), false);
    }
}
