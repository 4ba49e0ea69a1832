/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.console;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.validation.document.Place;

/** What became of an expression. Immutable. */
public sealed interface ConsoleAnswer {

    /**
     * The expression has a value.
     *
     * @param isMany whether it is a collection
     * @param size how many members the collection has; 1 for a single value
     * @param values the members, as many as are to be shown, or the value
     */
    record Values(boolean isMany, int size, List<Value> values) implements ConsoleAnswer {

        /** Copies the list. */
        public Values {
            values = List.copyOf(values);
        }
    }

    /**
     * A value as it is shown.
     *
     * @param text what it is
     * @param element the element of the model, if it is one
     */
    record Value(String text, Optional<EObject> element) {
    }

    /**
     * The expression is not well formed.
     *
     * @param offset where in its text
     * @param place the same as line and column
     * @param message what is wrong
     */
    record Mistake(int offset, Place place, String message) implements ConsoleAnswer {
    }

    /**
     * The expression has no value.
     *
     * @param reason why: something that it uses is missing, it was stopped, or the like
     */
    record NoValue(String reason) implements ConsoleAnswer {
    }
}
