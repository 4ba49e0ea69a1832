/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.sightline.viewpoint.harbour.Harbour;

/** Fragments are those that EMF gives. */
class FragmentsTest {

    private final Harbour harbour = new Harbour();

    private void check() {
        Fragments fragments = new Fragments();
        for (var all = harbour.root().eAllContents(); all.hasNext();) {
            EObject each = all.next();
            assertEquals(harbour.resource().getURIFragment(each), fragments.of(each));
        }
        assertEquals("/", fragments.of(harbour.root()));
    }

    @Test
    void elements_haveTheFragmentsOfTheirResource() {
        check();
    }

    @Test
    void elementsWithIds_haveTheseForFragments() {
        ((XMLResource) harbour.resource()).setID(harbour.find("Bo"), "bo");
        ((XMLResource) harbour.resource()).setID(harbour.find("North"), "north");
        check();
    }

    @Test
    void elementOutsideOfAnyResource_isDetached() {
        assertEquals("detached", new Fragments().of(harbour.named("Tug", "lost")));
    }
}
