/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;

/**
 * How the values of a cell are read from the model, written as texts, and understood when they are typed or pasted. What is written is read
 * again as the same value. Stateless.
 */
public interface CellType {

    /**
     * @param owner the element that a cell shows
     * @return the value as the model has it now; null for none
     */
    Object value(EObject owner);

    /**
     * @param owner the element that a cell shows
     * @param value one of its values
     * @return how it is typed and copied; empty for null
     */
    String write(EObject owner, Object value);

    /**
     * @param owner the element that a cell shows
     * @param typed any text
     * @return what it means there. Elements that are contained are made anew with each reading
     */
    Reading read(EObject owner, String typed);

    /**
     * @param owner the element that a cell shows
     * @param value one of its values
     * @return the text that the notation's tools take for it
     */
    default String argument(EObject owner, Object value) {
        return write(owner, value);
    }

    /**
     * @param owner the element that a cell shows
     * @param first a value; may be null
     * @param second another
     * @return whether they are the same to a reader
     */
    default boolean isSame(EObject owner, Object first, Object second) {
        return Objects.equals(first, second);
    }

    /**
     * @param owner the element that a cell shows
     * @return its value as a number, to sort, compare and add up, in the unit of its cells; empty if it has none
     */
    default OptionalDouble number(EObject owner) {
        return OptionalDouble.empty();
    }

    /**
     * @param value one of its values
     * @return the value as a number, as for {@link #number}
     */
    default OptionalDouble numberOf(Object value) {
        return value instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    /** @return whether only the notation understands its values, so that they cannot be read from the model */
    default boolean isLabel() {
        return false;
    }

    /** @return whether its values are numbers, which stand to the right */
    default boolean isNumeric() {
        return false;
    }

    /** @return whether adding its values up makes sense */
    default boolean hasSum() {
        return false;
    }

    /** @return what its numbers count */
    default Quantity quantity() {
        return Quantity.COUNT;
    }

    /**
     * @param owner the element that a cell shows
     * @return the values to choose from; empty if there is no end of them
     */
    default List<Object> choices(EObject owner) {
        return List.of();
    }

    /** @return in which way a person edits a value */
    default Entry entry() {
        return Entry.TEXT;
    }

    /** Ways to edit a value. */
    enum Entry {
        /** Typing a text, a number or a time. */
        TEXT,
        /** Choosing one of a few. */
        CHOICE,
        /** Choosing one of many, by typing a part of its name. */
        REFERENCE,
        /** Choosing several of many. */
        REFERENCES,
        /** Choosing a kind and its numbers. */
        DISTRIBUTION
    }
}
