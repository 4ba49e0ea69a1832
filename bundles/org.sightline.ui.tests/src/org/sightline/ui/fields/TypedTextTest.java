/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.SightlinePackage.Literals;

class TypedTextTest {

    @Test
    void number_isReadWithPointOrComma() {
        assertEquals(1.5, value(Literals.ACTIVITY__FIXED_COST, " 1.5 "));
        assertEquals(1.5, value(Literals.ACTIVITY__FIXED_COST, "1,5"));
        assertEquals(-2, value(Literals.EXPERIENCE__EMOTION, "-2"));
        assertEquals(12345678901L, value(Literals.SCENARIO__SEED, "12345678901"));
    }

    @Test
    void dateAndTime_areReadInTheirIsoForm() {
        assertEquals(LocalDate.of(2026, 3, 31), value(Literals.EVIDENCE__DATE, "2026-03-31"));
        assertEquals(LocalTime.of(8, 30), value(Literals.WORKING_PERIOD__START, "08:30"));
    }

    @Test
    void emptyText_isNoValue() {
        assertNull(value(Literals.ACTIVITY__FIXED_COST, "  "));
        assertNull(value(Literals.NAMED_ELEMENT__NAME, ""));
    }

    @Test
    void text_isKeptAsTyped() {
        assertEquals(" two  blanks ", value(Literals.NAMED_ELEMENT__NAME, " two  blanks "));
    }

    @Test
    void wrongText_isToldInWords() {
        assertEquals(Optional.of("“many” is not a number."), problem(Literals.ACTIVITY__FIXED_COST, "many"));
        assertEquals(Optional.of("“1e999” is not a number."), problem(Literals.ACTIVITY__FIXED_COST, "1e999"));
        assertEquals(Optional.of("“NaN” is not a number."), problem(Literals.ACTIVITY__FIXED_COST, "NaN"));
        assertEquals(Optional.of("“12d” is not a number."), problem(Literals.ACTIVITY__FIXED_COST, "12d"));
        assertEquals(Optional.of("“0x1p3” is not a number."), problem(Literals.ACTIVITY__FIXED_COST, "0x1p3"));
        assertEquals(Optional.of("“1.5” is not a whole number."), problem(Literals.EXPERIENCE__EMOTION, "1.5"));
        assertEquals(Optional.of("“31.3.2026” is not a date. Write it as 2026-03-31."), problem(Literals.EVIDENCE__DATE, "31.3.2026"));
        assertEquals(Optional.of("“25:00” is not a time of day. Write it as 08:30."), problem(Literals.WORKING_PERIOD__START, "25:00"));
    }

    @Test
    void writtenValue_isReadBackTheSame() {
        TypedText cost = new TypedText(Literals.ACTIVITY__FIXED_COST);

        assertEquals("3", cost.write(3.0));
        assertEquals("3.25", cost.write(3.25));
        assertEquals("-999999999999", cost.write(-999_999_999_999.0));
        assertEquals("1.0E300", cost.write(1e300));
        assertEquals(1e300, cost.read(cost.write(1e300)).value());
        assertEquals("", cost.write(null));
        assertEquals(3.25, cost.read(cost.write(3.25)).value());
    }

    private static Object value(EAttribute attribute, String typed) {
        return new TypedText(attribute).read(typed).value();
    }

    private static Optional<String> problem(EAttribute attribute, String typed) {
        return new TypedText(attribute).read(typed).problem();
    }
}
