/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.CompanyRules;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.RuleProblem;
import org.sightline.validation.RuleSet;
import org.sightline.validation.Validator;

import picocli.CommandLine.Option;

/** The company's own rules: a file that is named, or the one that stands beside the model. */
final class RulesOption {

    private static final MessageBundle TEXTS = MessageBundle.of(RulesOption.class);

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "validate.rules")
    private Path file;

    private boolean mistaken;

    /**
     * Reads the rules and prints the mistakes in them; the rules without mistakes hold all the same.
     *
     * @param model the model file
     * @param terminal where the mistakes go
     * @return a validator with the catalogue's and the company's rules
     * @throws RefusedInputException if the file of rules cannot be read
     */
    Validator validator(Path model, Terminal terminal) throws RefusedInputException {
        Path rules = file == null ? CompanyRules.fileBeside(model) : file;
        RuleSet catalogue = RuleCatalogue.standard();
        if (file == null && !Files.exists(rules)) {
            return new Validator(catalogue);
        }
        try {
            CompanyRules company = CompanyRules.read(rules);
            company.problems().stream().map(RulesOption::shown).forEach(terminal.err()::println);
            mistaken = !company.problems().isEmpty();
            return new Validator(catalogue, company.rules());
        } catch (IOException unreadable) {
            throw new RefusedInputException(new Problem(rules.toString(), 0, 0, TEXTS.get("rules_unreadable"), TEXTS.get("rules_unreadable_remedy")), unreadable);
        }
    }

    private static Problem shown(RuleProblem mistake) {
        return new Problem(mistake.file().toString(), mistake.line(), mistake.column(), mistake.message(), "");
    }

    /** @return whether the rules that were read contain a mistake */
    boolean mistaken() {
        return mistaken;
    }
}
