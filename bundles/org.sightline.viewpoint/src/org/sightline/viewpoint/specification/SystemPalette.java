/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The colours that every specification may refer to as {@code environment:/viewpoint#//@systemColors/@entries[name='red']}. */
final class SystemPalette {

    private static final Map<String, Integer> VALUES = Map.ofEntries(Map.entry("black", 0x000000), Map.entry("blue", 0x729fcf),
            Map.entry("red", 0xef2929), Map.entry("green", 0x8ae234), Map.entry("yellow", 0xfce94f), Map.entry("purple", 0xad7fa8),
            Map.entry("orange", 0xfcaf3e), Map.entry("chocolate", 0xe9b96e), Map.entry("gray", 0x888888), Map.entry("white", 0xffffff),
            Map.entry("dark_blue", 0x274c72), Map.entry("dark_red", 0x9c0c0c), Map.entry("dark_green", 0x4d8914),
            Map.entry("dark_yellow", 0xd6c542), Map.entry("dark_purple", 0x72496e), Map.entry("dark_orange", 0xe08503),
            Map.entry("dark_chocolate", 0x9a6717), Map.entry("dark_gray", 0x454545), Map.entry("light_blue", 0xc2efff),
            Map.entry("light_red", 0xf68b8b), Map.entry("light_green", 0xccf2a6), Map.entry("light_yellow", 0xfff5b5),
            Map.entry("light_purple", 0xd9c4d7), Map.entry("light_orange", 0xfdce89), Map.entry("light_chocolate", 0xeec98e),
            Map.entry("light_gray", 0xd1d1d1));

    private final Map<String, EObject> colours = new TreeMap<>();

    /** @param systemColor the class of the colours */
    SystemPalette(EClass systemColor) {
        VALUES.forEach((name, value) -> colours.put(name, colour(systemColor, name, value)));
    }

    private static EObject colour(EClass type, String name, int value) {
        EObject colour = EcoreUtil.create(type);
        set(colour, "name", name);
        set(colour, "red", value >> 16);
        set(colour, "green", value >> 8 & 0xff);
        set(colour, "blue", value & 0xff);
        return colour;
    }

    private static void set(EObject colour, String feature, Object value) {
        colour.eSet(colour.eClass().getEStructuralFeature(feature), value);
    }

    /**
     * @param name a colour's name, {@code light_blue}
     * @return the colour, if there is one of that name
     */
    Optional<EObject> colour(String name) {
        return Optional.ofNullable(colours.get(name));
    }
}
