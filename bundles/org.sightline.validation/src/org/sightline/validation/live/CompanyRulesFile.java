/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;

import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.CompanyRules;
import org.sightline.validation.RuleProblem;
import org.sightline.validation.RuleSet;

/** A company's own rules in the file beside a model. Read anew when the file has changed. Belongs to one thread. */
final class CompanyRulesFile {

    private static final MessageBundle TEXTS = MessageBundle.of(CompanyRulesFile.class);
    private static final CompanyRules NONE = new CompanyRules(new RuleSet(List.of()), List.of());

    private Path file;
    private Object stamp;
    private CompanyRules rules = NONE;

    /**
     * Looks whether the rules have changed.
     *
     * @param model a model file
     * @return whether the rules beside it may be others than at the last call
     */
    boolean refresh(Path model) {
        Path current = CompanyRules.fileBeside(model);
        Object currentStamp = stamp(current);
        if (current.equals(file) && Objects.equals(currentStamp, stamp)) {
            return false;
        }
        file = current;
        stamp = currentStamp;
        CompanyRules former = rules;
        rules = currentStamp == null ? NONE : read(current);
        return former != NONE || rules != NONE;
    }

    /** @return the rules as of the last look, and what is wrong with them; none if there is no such file */
    CompanyRules rules() {
        return rules;
    }

    /* How the file looks; null if there is none. A file that cannot be looked at is one that cannot be read. */
    private static Object stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(attributes.lastModifiedTime(), attributes.size(), Objects.requireNonNullElse(attributes.fileKey(), ""));
        } catch (IOException e) {
            return Files.exists(file) ? e.getClass() : null;
        }
    }

    private static CompanyRules read(Path file) {
        try {
            return CompanyRules.read(file);
        } catch (IOException e) {
            return new CompanyRules(new RuleSet(List.of()), List.of(new RuleProblem(file, 1, 1, TEXTS.get("live_unreadable", e.getLocalizedMessage()))));
        }
    }
}
