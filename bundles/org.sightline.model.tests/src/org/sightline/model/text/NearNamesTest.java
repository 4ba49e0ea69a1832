/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearNamesTest {

    private static final List<String> CHANNELS = List.of("Phone", "Web shop", "Web chat", "E-mail", "Mail", "Branch");

    @Test
    void slipOfTheFingers_isForgiven() {
        assertEquals(List.of("Web shop"), NearNames.of("Web shpo", CHANNELS));
        assertEquals(List.of("Phone"), NearNames.of("phnoe", CHANNELS));
        assertEquals(List.of("Branch"), NearNames.of(" BRAHCN ", CHANNELS));
    }

    @Test
    void partOfAName_bringsAllThatHaveIt() {
        assertEquals(List.of("Web shop", "Web chat"), NearNames.of("web", CHANNELS));
        assertEquals(List.of("E-mail", "Mail"), NearNames.of("mail", CHANNELS));
    }

    @Test
    void otherName_isNearNothing() {
        assertEquals(List.of(), NearNames.of("Carrier pigeon", CHANNELS));
        assertEquals(List.of(), NearNames.of(" ", CHANNELS));
        assertEquals(List.of(), NearNames.of("x".repeat(10_000), CHANNELS));
        assertEquals(List.of(), NearNames.of("phone", List.of()));
    }

    @Test
    void many_areThreeAtMost() {
        assertEquals(3, NearNames.of("step", List.of("Step 1", "Step 2", "Step 3", "Step 4")).size());
    }
}
