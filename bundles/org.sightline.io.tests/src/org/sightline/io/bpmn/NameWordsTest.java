/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names say about who acts. */
class NameWordsTest {

    private static final NameWords WORDS = new NameWords();

    @ParameterizedTest
    @CsvSource({"Customer, 3", "end user, 3", "New customer, 2", "Customer (business), 2", "User, 1", "Customer service, 0",
        "Customer portal, 0", "Host, 0", "Guestbook, 0", "'', 0"})
    void customerRank_saysHowSure(String name, int rank) {
        assertEquals(rank, WORDS.customerRank(name));
    }

    @ParameterizedTest
    @CsvSource({"ERP system, true", "Web Shop, true", "SAP, true", "Datenbank, true", "Σύστημα, true", "订单系统, true",
        "Order management system, true", "System administrator, false", "ERP team, false", "Loan application, false",
        "Ecosystem, false", "Sales, false"})
    void system_isToldFromPeopleWhoUseIt(String name, boolean system) {
        assertEquals(system, WORDS.isSystem(name));
    }

    @ParameterizedTest
    @CsvSource({"Nightly batch, true", "Job scheduler, true", "Web shop, false"})
    void batch_isASystemWithoutPeople(String name, boolean batch) {
        assertEquals(batch, WORDS.isBatch(name));
    }
}
