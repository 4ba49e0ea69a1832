/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.List;

/**
 * Rules that come from one document and share its definitions.
 *
 * @param rules the rules in the order of the document
 */
public record RuleSet(List<Rule> rules) {

    /** Copies the list. */
    public RuleSet {
        rules = List.copyOf(rules);
    }
}
