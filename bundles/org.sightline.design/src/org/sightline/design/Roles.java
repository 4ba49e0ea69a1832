/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.Set;
import org.sightline.model.messages.MessageBundle;

/**
 * What the mappings of a specification mean for a layout: the content of a roles file, which stands beside the specification. It is a
 * properties file in UTF-8:
 *
 * <pre>
 * columnOf = aql:self.columnOf(diagram)                 a setting: a key without a dot
 * physical.CustomerLane = band                          REPRESENTATION.MAPPING = ROLE
 * physical.LineOfVisibility = line below=CustomerLane   ... and its options
 * </pre>
 *
 * Immutable.
 */
public final class Roles {

    private static final MessageBundle TEXTS = MessageBundle.of(Roles.class);

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();

    private Roles() {
    }

    /**
     * @param in the content of a roles file; it is not closed
     * @return the roles
     * @throws IOException if it cannot be read, or says something that is no role; the message names the entry
     */
    public static Roles read(InputStream in) throws IOException {
        Properties properties = new Properties();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        try {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(TEXTS.get("roles_unreadable", e.getMessage()), e);
        }
        Roles roles = new Roles();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            String value = properties.getProperty(key).strip();
            if (key.indexOf('.') < 0) {
                roles.settings.put(key, value);
            } else {
                roles.roles.put(key, parse(key, value));
            }
        }
        return roles;
    }

    private static Role parse(String key, String value) throws IOException {
        String[] words = value.split("\\s+");
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            int sign = words[i].indexOf('=');
            if (sign < 1) {
                throw new IOException(TEXTS.get("roles_badOption", key, words[i]));
            }
            options.put(words[i].substring(0, sign), words[i].substring(sign + 1));
        }
        return new Role(kind(key, words[0]), options);
    }

    private static Role.Kind kind(String key, String word) throws IOException {
        try {
            return Role.Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IOException(TEXTS.get("roles_unknown", key, word), e);
        }
    }

    /**
     * @param representation name of a representation description
     * @param mapping name of one of its mappings
     * @return the mapping's role, if the file tells it
     */
    public Optional<Role> role(String representation, String mapping) {
        return Optional.ofNullable(roles.get(representation + "." + mapping));
    }

    /**
     * @param name name of a setting, {@code columnOf} or {@code stepOf}: expressions for the column in which an element stands and for the
     *        step under which it stands, evaluated on the element, with the variable {@code diagram}
     * @return its value, if the file has it
     */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /** @return the names of all entries that tell a role, {@code REPRESENTATION.MAPPING} */
    public Set<String> entries() {
        return Collections.unmodifiableSet(roles.keySet());
    }
}
