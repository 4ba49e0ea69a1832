/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlineFactory;

/** What tabs begin with. */
class TabTitleTest {

    private final CustomerProcess process = named(SightlineFactory.eINSTANCE.createCustomerProcess(), "Ordering");
    private final Activity step = named(SightlineFactory.eINSTANCE.createActivity(), "Pack the parcel");

    private static <T extends NamedElement> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    @Test
    void representationsOfOneProcess_beginWithWhatTheyAre() {
        assertEquals("Steps \u2013 Ordering", TabTitle.of("Ordering \u2013 Steps", process));
    }

    @Test
    void representationsOfParts_beginWithThePart() {
        assertEquals("Pack the parcel \u2013 Physical (PLOVC)", TabTitle.of("Pack the parcel \u2013 Physical (PLOVC)", step));
        assertEquals("Physical (PLOVC)", TabTitle.own("Pack the parcel \u2013 Physical (PLOVC)", step), "where the step is told beside it");
    }

    @Test
    void nameThatSomebodyGave_isKept() {
        assertEquals("For everybody", TabTitle.of("For everybody", process));
        assertEquals("For everybody", TabTitle.own("For everybody", process));
        assertEquals("Ordering \u2013 ", TabTitle.of("Ordering \u2013 ", process));
        assertEquals("Ordering2 \u2013 Steps", TabTitle.of("Ordering2 \u2013 Steps", process));
    }
}
