/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sightline.ui.fields.CurrencyCodes.Code;

class CurrencyCodesTest {

    private final CurrencyCodes codes = new CurrencyCodes(Locale.UK);

    @Test
    void codeOrName_isUnderstood() {
        for (String typed : List.of("CHF", " chf ", "Swiss Franc", "swiss franc", "CHF – Swiss Franc")) {
            assertEquals("CHF", codes.read(typed).value(), typed);
        }
        assertNull(codes.read(" ").value());
        assertTrue(codes.read(" ").problem().isEmpty());
    }

    @Test
    void formerCurrency_isUnderstoodButNotOffered() {
        assertEquals("DEM", codes.read("dem").value());
        assertFalse(codes.inUse().stream().anyMatch(each -> each.code().equals("DEM")));
    }

    @Test
    void anythingElse_isRefused() {
        for (String typed : List.of("Ducats", "EURO?", "XXX", "XAU", "12", "€uro")) {
            assertNull(codes.read(typed).value(), typed);
            assertTrue(codes.read(typed).problem().orElseThrow().contains("“" + typed + "” is not a currency"), typed);
        }
    }

    @Test
    void nameThatIsAlmostRight_isAnsweredWithTheNearest() {
        assertTrue(codes.read("Swis Franc").problem().orElseThrow().contains("CHF – Swiss Franc"));
    }

    @Test
    void part_bringsTheCodesThatBeginSoFirst() {
        List<Code> fitting = codes.fitting("eu");
        assertEquals("EUR", fitting.getFirst().code());
        assertTrue(codes.fitting("franc").stream().anyMatch(each -> each.code().equals("CHF")));
        assertEquals(codes.inUse(), codes.fitting(""));
    }
}
