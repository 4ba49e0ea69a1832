/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.roles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.layout.BandRole;
import org.sightline.layout.LineKind;
import org.sightline.viewpoint.messages.Messages;

/**
 * Reads roles files: UTF-8, a line for each mapping.
 *
 * <pre>
 * # holds for all diagrams
 * customerLane = band customer
 * activity     = step column=service:columnOf(diagram) legend="Step"
 * [blueprint]
 * visibility   = line visibility below=service:lastFrontstageLane
 * loadHigh     = swatch #d95f02 legend="Over 80 %" layer="Load"
 * </pre>
 */
public final class RolesReader {

    private static final Messages TEXTS = Messages.of(RolesReader.class);
    private static final Pattern WORD = Pattern.compile("(?:([a-z]+)=)?(?:\"([^\"]*)\"|(\\S+))");
    private static final List<String> SETTINGS = List.of("column", "below", "value", "legend", "layer");

    private final Map<String, Map<String, Role>> sections = new LinkedHashMap<>();
    private final String name;
    private Map<String, Role> section = new LinkedHashMap<>();
    private int line;

    private RolesReader(String name) {
        this.name = name;
        sections.put("", section);
    }

    /**
     * @param in a roles file; not closed
     * @param name its name, for messages
     * @return the roles
     * @throws IOException if it cannot be read or is broken; the message says where and why
     */
    public static Roles read(InputStream in, String name) throws IOException {
        RolesReader reader = new RolesReader(name);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            reader.line++;
            reader.add(text.strip());
        }
        return new Roles(reader.sections);
    }

    private void add(String text) throws IOException {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            section = sections.computeIfAbsent(text.substring(1, text.length() - 1).strip(), key -> new LinkedHashMap<>());
            return;
        }
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw broken("roles_noEquals", text);
        }
        if (section.put(text.substring(0, equals).strip(), role(text.substring(equals + 1))) != null) {
            throw broken("roles_twice", text.substring(0, equals).strip());
        }
    }

    private Role role(String text) throws IOException {
        List<String> words = new ArrayList<>();
        Map<String, String> settings = new HashMap<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find();) {
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            if (matcher.group(1) == null) {
                words.add(value);
            } else if (SETTINGS.contains(matcher.group(1))) {
                settings.put(matcher.group(1), value);
            } else {
                throw broken("roles_setting", matcher.group(1), String.join(", ", SETTINGS));
            }
        }
        RoleKind kind = words.isEmpty() ? null : kind(words.get(0));
        if (kind == null || words.size() > 2) {
            throw broken("roles_unknown", text.strip());
        }
        return new Role(kind, detail(kind, words.size() > 1 ? words.get(1) : ""), settings.getOrDefault("column", ""),
                settings.getOrDefault("below", ""), settings.getOrDefault("value", ""), settings.getOrDefault("legend", ""),
                settings.getOrDefault("layer", ""));
    }

    private static RoleKind kind(String word) {
        for (RoleKind each : RoleKind.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return null;
    }

    private String detail(RoleKind kind, String detail) throws IOException {
        boolean known = switch (kind) {
            case BAND -> detail.isEmpty() || isOneOf(BandRole.values(), detail);
            case LINE -> isOneOf(LineKind.values(), detail);
            case SWATCH -> detail.matches("#[0-9a-fA-F]{6}");
            default -> detail.isEmpty();
        };
        if (!known) {
            throw broken("roles_detail", kind.word(), detail);
        }
        return detail;
    }

    private static boolean isOneOf(Enum<?>[] values, String word) {
        for (Enum<?> each : values) {
            if (each.name().equals(constant(word))) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param word a word of a roles file
     * @return the name of the enum constant that it means
     */
    public static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private IOException broken(String key, Object... details) {
        return new IOException(TEXTS.get("roles_place", name, Integer.toString(line), TEXTS.get(key, details)));
    }
}
