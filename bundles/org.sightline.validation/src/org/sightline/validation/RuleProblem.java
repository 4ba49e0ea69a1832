/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.nio.file.Path;

import org.sightline.model.messages.MessageBundle;

/**
 * A mistake in a company's file of rules. The rule that it is in does not run; the others do.
 *
 * @param file the file
 * @param line number of the line, the first is 1
 * @param column number of the character in the line, the first is 1
 * @param message what is wrong, in the reader's language
 */
public record RuleProblem(Path file, int line, int column, String message) {

    private static final MessageBundle TEXTS = MessageBundle.of(RuleProblem.class);

    /** @return file, line, column and message in one line */
    public String text() {
        return TEXTS.get("company_problem", file, String.valueOf(line), String.valueOf(column), message);
    }
}
