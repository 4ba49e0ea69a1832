/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.editing.index.Reference;
import org.sightline.model.editing.index.References;

class ReferenceIndexTest {

    private final Sketch sketch = new Sketch();
    private final Activity a = sketch.step("a", sketch.sales);
    private final Activity b = sketch.step("b", sketch.sales);

    private Set<Reference> toPhone() {
        return Set.copyOf(sketch.domain.references().to(sketch.phone));
    }

    @Test
    void plainSetters_areSeen() {
        a.setChannel(sketch.phone);
        Reference reference = new Reference(a, SightlinePackage.Literals.ACTIVITY__CHANNEL);
        assertEquals(Set.of(reference), toPhone());

        sketch.sales.getNodes().remove(a);
        assertEquals(Set.of(), toPhone());

        sketch.stock.getNodes().add(a);
        assertEquals(Set.of(reference), toPhone());

        a.setChannel(null);
        assertEquals(Set.of(), toPhone());
    }

    @Test
    void listsOfReferences_areSeen() {
        sketch.view.getElements().addAll(List.of(a, b));
        sketch.view.getElements().set(0, sketch.sales);
        sketch.view.getElements().move(0, 1);

        assertEquals(List.of(), sketch.board.indexFaults());
        sketch.view.getElements().clear();
        assertEquals(List.of(), sketch.board.indexFaults());
        assertTrue(sketch.domain.references().to(b).isEmpty());
    }

    @Test
    void elements_areFoundByIdAsLongAsTheyAreThere() {
        assertSame(a, sketch.domain.element(a.getId()).orElseThrow());

        sketch.sales.getNodes().remove(a);

        assertEquals(Optional.empty(), sketch.domain.element(a.getId()));
    }

    @Test
    void answer_isACopy() {
        a.setChannel(sketch.phone);
        b.setChannel(sketch.phone);

        sketch.domain.references().to(sketch.phone).forEach(reference -> reference.forget(sketch.phone));

        assertEquals(Set.of(), toPhone());
    }

    @Test
    void modelThatNobodyWatches_isSearched() {
        a.setChannel(sketch.phone);
        Portfolio copy = EcoreUtil.copy(sketch.portfolio);
        References searched = References.of(copy.getProcesses().get(0));

        assertSame(sketch.domain.references(), References.of(a));
        assertNotSame(sketch.domain.references(), searched);
        assertEquals(1, searched.to(copy.getChannels().get(0)).size());
        assertEquals(0, searched.to(copy.getOrganizations().get(0).eContainer()).size());
    }

    @Test
    void disposedDomain_watchesNoMore() {
        sketch.domain.dispose();

        assertNotSame(sketch.domain.references(), References.of(a));
    }
}
