/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NameListTest {

    @Test
    void names_standBetweenSemicolonsOrOnLines() {
        assertEquals(List.of("Phone", "Web shop", "Mail"), NameList.read(" Phone;Web shop ;; \nMail;"));
        assertEquals(List.of(), NameList.read(" ; "));
        assertEquals("Phone; Web shop", NameList.write(List.of("Phone", "Web shop")));
    }

    @Test
    void nameWithASemicolonOrQuotes_isReadAsItIsWritten() {
        for (List<String> names : List.of(List.of("Letter; by post", "Phone"), List.of("\"Old\" shop"), List.of("CRM \"2\"", "a;\"b\""), List.<String>of())) {
            assertEquals(names, NameList.read(NameList.write(names)));
        }
        assertEquals("\"Letter; by post\"; Phone", NameList.write(List.of("Letter; by post", "Phone")));
    }

    @Test
    void quoteThatNothingCloses_isPartOfTheName() {
        assertEquals(List.of("\"Old shop", "Phone"), NameList.read("\"Old shop; Phone"));
    }
}
