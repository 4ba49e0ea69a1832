/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.SightlineFactory;

class RandomUuidsTest {

    @Test
    void next_isVersion4OfTheRfcVariant() {
        UUID id = UUID.fromString(RandomUuids.next());

        assertEquals(4, id.version());
        assertEquals(2, id.variant());
    }

    @Test
    void createdElement_hasAnIdOfItsOwn() {
        String first = SightlineFactory.eINSTANCE.createActivity().getId();
        String second = SightlineFactory.eINSTANCE.createActivity().getId();

        assertEquals(first, UUID.fromString(first).toString());
        assertNotEquals(first, second);
    }
}
