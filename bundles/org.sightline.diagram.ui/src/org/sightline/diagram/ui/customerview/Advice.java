/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.List;

/**
 * Something to tell about a customer view, and what a person can do about it.
 *
 * @param kind what it is
 * @param text what to tell
 * @param offers what can be done, in the order of usefulness
 */
record Advice(Kind kind, String text, List<Offer> offers) {

    /** What an advice is. */
    enum Kind {
        /** Something that the view does not take. */
        REFUSAL,
        /** Something worth knowing. */
        NOTE
    }

    /**
     * Something that can be done.
     *
     * @param text what
     * @param run does it; null if a person has to do it elsewhere
     */
    record Offer(String text, Runnable run) {
    }

    Advice {
        offers = List.copyOf(offers);
    }

    static Advice note(String text, Offer... offers) {
        return new Advice(Kind.NOTE, text, List.of(offers));
    }
}
