/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.model.customerprocess.SightlinePackage;

class ElementIconsTest {

    /** Blue, grey and orange, each with its tint: told apart with any colour vision, and clear on white as on near black. */
    private static final Set<String> PALETTE = Set.of("#2a6fbd", "#3079cc", "#d8e8f9", "#6f7b88", "#e6e9ec", "#d07511", "#fde7cd");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}");

    static Stream<EClass> classes() {
        return Metamodel.concreteClasses();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyConcreteClass_hasScalableIconOnTheGrid(EClass type) throws IOException {
        assertTrue(svg(type).contains("width=\"16\" height=\"16\" viewBox=\"0 0 16 16\""));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyIcon_keepsToThePalette(EClass type) throws IOException {
        Set<String> colours = COLOUR.matcher(svg(type)).results().map(MatchResult::group).collect(Collectors.toSet());

        colours.removeAll(PALETTE);

        assertEquals(Set.of(), colours);
    }

    @Test
    void noTwoClasses_lookTheSame() throws IOException {
        Map<String, EClass> owners = new HashMap<>();
        for (EClass type : classes().toList()) {
            EClass other = owners.put(svg(type), type);
            assertEquals(null, other, () -> type.getName() + " looks like " + other.getName());
        }
    }

    @Test
    void abstractClass_hasNone() {
        assertThrows(IllegalArgumentException.class, () -> ElementIcons.icon(SightlinePackage.Literals.GATEWAY));
    }

    /** What the icon was drawn from lies beside it. */
    private static String svg(EClass type) throws IOException {
        try (InputStream in = URI.create(ElementIcons.icon(type).toString().replaceFirst("png$", "svg")).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
