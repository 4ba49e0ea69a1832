/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Numbers, whole or not, with their unit. */
final class NumberType extends AttributeType {

    private static final double MOST = Integer.MAX_VALUE;
    /** What the tools of the notation take. */
    private static final double LARGEST = 999_999_999;

    private final Quantity quantity;

    NumberType(EAttribute attribute) {
        super(attribute);
        quantity = Quantity.of(attribute);
    }

    private boolean isWhole() {
        Class<?> type = attribute().getEAttributeType().getInstanceClass();
        return type == int.class || type == Integer.class;
    }

    @Override
    public String write(EObject owner, Object value) {
        return value == null ? "" : quantity.write(owner, ((Number) value).doubleValue());
    }

    @Override
    public Reading read(EObject owner, String typed) {
        if (typed.isBlank()) {
            return attribute().isRequired() ? Reading.wrong(CellTypes.TEXTS.get("value_required")) : Reading.of(null);
        }
        OptionalDouble number = quantity.read(owner, typed);
        if (number.isEmpty()) {
            return Reading.wrong(problem(owner, typed));
        }
        return isWhole() ? whole(typed, number.getAsDouble()) : bounded(typed, number.getAsDouble());
    }

    /** A number for a cell, unless it is so large that it must be a slip. */
    static Reading bounded(String typed, double number) {
        return Math.abs(number) <= LARGEST ? Reading.of(number) : Reading.wrong(CellTypes.TEXTS.get("value_tooLarge", typed.strip(), LARGEST));
    }

    private static Reading whole(String typed, double number) {
        boolean isInteger = number == Math.rint(number) && Math.abs(number) <= MOST;
        return isInteger ? Reading.of((int) number) : Reading.wrong(CellTypes.TEXTS.get("value_noWholeNumber", typed));
    }

    private String problem(EObject owner, String typed) {
        return switch (quantity) {
            case COUNT -> CellTypes.TEXTS.get(isWhole() ? "value_noWholeNumber" : "value_noNumber", typed);
            case TIME -> CellTypes.TEXTS.get("value_noTime", typed);
            case MONEY -> CellTypes.TEXTS.get("value_noMoney", typed, quantity.unit(owner));
        };
    }

    /** Without the unit, which the model's own number does not have either. */
    @Override
    public String argument(EObject owner, Object value) {
        return value == null ? "" : Numbers.exact(((Number) value).doubleValue());
    }

    @Override
    public OptionalDouble number(EObject owner) {
        return value(owner) instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public boolean hasSum() {
        return quantity != Quantity.COUNT;
    }

    @Override
    public Quantity quantity() {
        return quantity;
    }
}
