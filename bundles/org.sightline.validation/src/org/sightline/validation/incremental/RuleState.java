/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import org.sightline.validation.Rule;

/**
 * A rule in an incremental validation. One that would not end on an element is held against no element after it, as in a
 * full validation; which these are depends on the order of the elements.
 */
final class RuleState {

    private final Rule rule;
    private boolean isGivenUp;
    private boolean isOrderOpen;

    RuleState(Rule rule) {
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    /** @return whether the rule did not end on some element when it was last held against all in their order */
    boolean isGivenUp() {
        return isGivenUp;
    }

    /** @return whether the rule is to be held against all elements in their order, as far as they are not known */
    boolean isOrderOpen() {
        return isOrderOpen;
    }

    void openOrder() {
        isOrderOpen = true;
    }

    void closeOrder(boolean givenUp) {
        isOrderOpen = false;
        isGivenUp = givenUp;
    }
}
