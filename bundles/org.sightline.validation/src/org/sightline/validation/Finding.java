/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * What a rule reports about an element.
 *
 * @param rule id of the rule
 * @param severity how much it matters
 * @param element the element that breaks the rule, or on which the rule could not be decided
 * @param detail what about the element breaks the rule, such as the one of many that must not be there; null if the rule does not tell
 * @param message what is wrong, in the reader's language, naming the element
 * @param remedy what to do about it
 * @param kind whether the rule is broken or could not be decided
 */
public record Finding(String rule, Severity severity, EObject element, Object detail, String message, String remedy, Kind kind) {

    /** Why a finding is reported. */
    public enum Kind {
        /** The condition of the rule is false. */
        BROKEN,
        /** The condition of the rule has no value: something it uses is missing, it failed, or it never ends. */
        UNDECIDED
    }
}
