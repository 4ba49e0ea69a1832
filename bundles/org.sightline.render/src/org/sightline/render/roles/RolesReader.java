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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.viewpoint.messages.Messages;

/**
 * Reads roles files: UTF-8, one entry a line.
 *
 * <pre>
 * # a remark
 * columnOf = service:columnOf(diagram)                  a setting: a key without a dot
 * physical.CustomerLane = band                          REPRESENTATION.MAPPING = ROLE
 * physical.LineOfVisibility = line below=CustomerLane   ... and its options, without blanks
 * </pre>
 */
public final class RolesReader {

    private static final Messages TEXTS = Messages.of(RolesReader.class);

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final String name;
    private int line;

    private RolesReader(String name) {
        this.name = name;
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
        return new Roles(reader.settings, reader.roles);
    }

    private void add(String text) throws IOException {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw broken("roles_noEquals", text);
        }
        String key = text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        boolean twice = key.indexOf('.') < 0 ? settings.put(key, value) != null : roles.put(key, role(value)) != null;
        if (twice) {
            throw broken("roles_twice", key);
        }
    }

    private Role role(String text) throws IOException {
        String[] words = text.split("\\s+");
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals < 1) {
                throw broken("roles_option", words[i]);
            }
            options.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        for (RoleKind each : RoleKind.values()) {
            if (each.word().equals(words[0]) && each != RoleKind.CONTAINER) {
                return new Role(each, options);
            }
        }
        throw broken("roles_unknown", words[0]);
    }

    private IOException broken(String key, Object... details) {
        return new IOException(TEXTS.get("roles_place", name, Integer.toString(line), TEXTS.get(key, details)));
    }
}
