/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

import org.sightline.validation.CompanyRules;
import org.sightline.validation.RuleProblem;
import org.sightline.validation.RuleSet;

/** A company's own rules in the file beside a model. Read anew when the file has changed. */
final class CompanyRulesFile {

    private static final CompanyRules NONE = new CompanyRules(new RuleSet(List.of()), List.of());

    private Path file;
    private Optional<FileTime> modified = Optional.empty();
    private CompanyRules rules = NONE;

    /**
     * @param model a model file
     * @return the rules beside it as they are now, and what is wrong with them; none if there is no such file
     */
    CompanyRules beside(Path model) {
        Path current = CompanyRules.fileBeside(model);
        Optional<FileTime> time = time(current);
        if (!current.equals(file) || !time.equals(modified)) {
            file = current;
            modified = time;
            rules = time.isEmpty() ? NONE : read(current);
        }
        return rules;
    }

    private static Optional<FileTime> time(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.getLastModifiedTime(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static CompanyRules read(Path file) {
        try {
            return CompanyRules.read(file);
        } catch (IOException e) {
            return new CompanyRules(new RuleSet(List.of()), List.of(new RuleProblem(file, 0, 0, e.getLocalizedMessage())));
        }
    }
}
