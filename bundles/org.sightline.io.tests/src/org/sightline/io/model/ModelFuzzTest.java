/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.text.XmlText;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ModelFuzzTest {

    private static final byte[] VALID = bytes(LargeModels.portfolio(1, 14));

    /** Whatever happens to a file: it is read or refused, never anything else. */
    @Property(tries = 500, seed = "42")
    void damagedFile_isReadOrRefused(@ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 1_000_000) Integer> places, @ForAll byte value) throws IOException {
        byte[] damaged = VALID.clone();
        places.forEach(place -> damaged[place % damaged.length] = value);
        try {
            assertFalse(load(damaged).getContents().isEmpty());
        } catch (RefusedInputException e) {
            assertFalse(e.getProblems().isEmpty());
        }
    }

    @Property(tries = 500, seed = "42")
    void anyLegalText_comesBackAsItWas(@ForAll String text) throws IOException {
        Assume.that(XmlText.isLegal(text));
        Portfolio portfolio = SightlineFactory.eINSTANCE.createPortfolio();
        portfolio.setName(text);
        portfolio.getTags().add(text);

        Portfolio loaded = (Portfolio) load(bytes(portfolio)).getContents().get(0);

        assertEquals(text, loaded.getName());
        assertEquals(text, loaded.getTags().get(0));
    }

    private static SightlineResource load(byte[] bytes) throws IOException {
        SightlineResource resource = new SightlineResource(URI.createURI("memory:/order.sightline"));
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        return resource;
    }

    private static byte[] bytes(Portfolio portfolio) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SightlineResource resource = new SightlineResource(URI.createURI("memory:/order.sightline"));
        resource.getContents().add(portfolio);
        try {
            resource.save(out, Map.of());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
