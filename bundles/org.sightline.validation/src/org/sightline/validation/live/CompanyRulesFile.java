/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.CompanyRules;
import org.sightline.validation.RuleProblem;
import org.sightline.validation.RuleSet;

/** A company's own rules in a file, beside a model or for all models. Read anew when the file has changed. Belongs to one thread. */
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
        Path beside = CompanyRules.fileBeside(model);
        Object current = stamp(beside);
        return refresh(beside, current, () -> current == null ? NONE : read(beside));
    }

    /**
     * Looks whether the rules for all models have changed.
     *
     * @param shared their file; null for none. One that is named but not there is a mistake that is told
     * @return whether the rules may be others than at the last call
     */
    boolean refreshShared(Path shared) {
        return refresh(shared, shared == null ? null : stamp(shared), () -> shared == null ? NONE : read(shared));
    }

    private boolean refresh(Path current, Object currentStamp, Supplier<CompanyRules> reader) {
        if (Objects.equals(current, file) && Objects.equals(currentStamp, stamp)) {
            return false;
        }
        file = current;
        stamp = currentStamp;
        CompanyRules former = rules;
        rules = reader.get();
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
        } catch (NoSuchFileException e) {
            return new CompanyRules(new RuleSet(List.of()), List.of(new RuleProblem(file, 1, 1, TEXTS.get("live_missing"))));
        } catch (IOException e) {
            return new CompanyRules(new RuleSet(List.of()), List.of(new RuleProblem(file, 1, 1, TEXTS.get("live_unreadable", e.getLocalizedMessage()))));
        }
    }
}
