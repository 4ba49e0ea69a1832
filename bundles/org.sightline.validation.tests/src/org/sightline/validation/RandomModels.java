/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;

import org.sightline.model.customerprocess.Portfolio;

/** Models that break some of the rules, and company rules that read models in every way. */
public final class RandomModels {

    private static final String COMPANY = """
            context Activity
            def: forever(n : Integer) : Boolean = forever(n + 1)
            def: neighbours : Set(InteractionNode) = outgoing.target->asSet()->union(incoming.source->asSet())
            -- message: {0} is endless
            inv X01: name = 'Endless' implies forever(1)
            inv X02: neighbours->forAll(n | n.name <> name)
            inv X03: Activity.allInstances()->select(a | a.name = name)->size() = 1
            inv X04: channel.name <> ''
            -- severity: info
            context ModelElement
            inv X05: eContainer() <> null implies eContainer().oclIsKindOf(ModelElement) and eContents()->size() < 4
            context CustomerView
            -- each: hiddenStretches.source
            inv X06: hiddenStretches->isEmpty()
            context Lane
            inv X07: servedSteps->notEmpty()
            context Portfolio
            -- values: Sequence{CustomerProcess.allInstances().kind}
            inv X08: CustomerProcess.allInstances()->size() = 1
            -- message: {0} has {1} elements
            -- values: Sequence{ModelElement.allInstances()->size()}
            inv X13: false
            context Flow
            inv X09: handOff implies name <> null
            context FlowNode
            inv X10: visibility <> Visibility::support and lane.name <> 'Acme'
            context Organization
            inv X11: units->forAll(customerFacing) and systems->forAll(customerFacing) and eCrossReferences()->isEmpty()
            context FailPoint
            inv X12: riskPriority < 100
            """;

    private RandomModels() {
    }

    /** @return the sample, as each of some rules' cases breaks it */
    public static Portfolio model(long seed) {
        List<RuleCase> cases = new ArrayList<>(CatalogueCasesTest.cases());
        Collections.shuffle(cases, new Random(seed));
        Sample sample = new Sample();
        cases.subList(0, (int) Math.floorMod(seed, 30)).forEach(rule -> breakRule(rule, sample));
        return sample.portfolio;
    }

    private static void breakRule(RuleCase rule, Sample sample) {
        try {
            rule.breaking().apply(sample);
        } catch (NoSuchElementException e) {
            // What the case looks for was renamed or removed by another case: this model does without it.
            sample.portfolio.setDescription(rule.rule());
        }
    }

    /** @return the catalogue and rules that read by definitions, containers, contents, extents and derived features, and one that may not end */
    public static List<RuleSet> rules() {
        try {
            Path file = Files.createTempFile("company", CompanyRules.FILE_ENDING);
            Files.writeString(file, COMPANY);
            CompanyRules company = CompanyRules.read(file);
            Files.delete(file);
            if (!company.problems().isEmpty()) {
                throw new IllegalStateException(company.problems().toString());
            }
            return List.of(RuleCatalogue.standard(), company.rules());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
