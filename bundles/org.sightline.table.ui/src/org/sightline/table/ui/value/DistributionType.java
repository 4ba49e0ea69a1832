/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.ParameterValue;

/** A constant or a distribution: "12 min", "triangular(2, 5, 12)". */
final class DistributionType implements CellType {

    private final EReference reference;
    private final Quantity quantity;

    DistributionType(EReference reference) {
        this.reference = reference;
        quantity = Quantity.of(reference);
    }

    @Override
    public Object value(EObject owner) {
        return owner.eGet(reference);
    }

    @Override
    public String write(EObject owner, Object value) {
        return switch (value) {
            case null -> "";
            case FloatingParameter constant -> quantity.write(owner, constant.getValue());
            default -> DistributionText.write((ParameterValue) value);
        };
    }

    @Override
    public Reading read(EObject owner, String typed) {
        if (typed.isBlank()) {
            return Reading.of(null);
        }
        OptionalDouble constant = quantity.read(owner, typed);
        if (constant.isPresent()) {
            Reading number = NumberType.bounded(typed, constant.getAsDouble());
            return number.problem().isPresent() ? number : Reading.of(DistributionText.constant(constant.getAsDouble()));
        }
        return DistributionText.read(typed);
    }

    @Override
    public boolean isSame(EObject owner, Object first, Object second) {
        return first == null || second == null ? first == second : write(owner, first).equals(write(owner, second))
                && EcoreUtil.equals(((EObject) first).eClass(), ((EObject) second).eClass());
    }

    @Override
    public OptionalDouble number(EObject owner) {
        return numberOf(value(owner));
    }

    /** The mean stands for the whole. */
    @Override
    public OptionalDouble numberOf(Object value) {
        Double mean = value instanceof ParameterValue parameter ? parameter.getExpectedValue() : null;
        return mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public boolean hasSum() {
        return true;
    }

    @Override
    public Quantity quantity() {
        return quantity;
    }

    @Override
    public Entry entry() {
        return Entry.DISTRIBUTION;
    }
}
