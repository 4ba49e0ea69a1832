/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.NoSuchElementException;

/**
 * What an expression may name besides {@code self}: an immutable chain of names and values, the last one winning.
 *
 * <pre>
 * Variables variables = Variables.NONE.with("container", lane).with("diagram", diagram);
 * </pre>
 *
 * A value may be null: the variable then exists and is null. Extending and {@link #get} cost one step per variable.
 */
public final class Variables {

    /** No variable at all. */
    public static final Variables NONE = new Variables(null, null, null);

    private final Variables rest;
    private final String name;
    private final Object value;

    private Variables(Variables rest, String name, Object value) {
        this.rest = rest;
        this.name = name;
        this.value = value;
    }

    /**
     * @param name the variable's name
     * @param value its value, may be null
     * @return these variables and that one, which hides an older one of the same name
     */
    public Variables with(String name, Object value) {
        return new Variables(this, name, value);
    }

    /**
     * @param name the variable's name
     * @return whether it is known
     */
    public boolean has(String name) {
        return find(name) != null;
    }

    /**
     * @param name the variable's name
     * @return its value, may be null
     * @throws NoSuchElementException if it is not known
     */
    public Object get(String name) {
        Variables found = find(name);
        if (found == null) {
            throw new NoSuchElementException(name);
        }
        return found.value;
    }

    /**
     * @param name the variable's name
     * @param fallback what to give if it is not known
     * @return its value, may be null; the fallback if it is not known
     */
    public Object getOrElse(String name, Object fallback) {
        Variables found = find(name);
        return found == null ? fallback : found.value;
    }

    private Variables find(String wanted) {
        for (Variables each = this; each.name != null; each = each.rest) {
            if (each.name.equals(wanted)) {
                return each;
            }
        }
        return null;
    }
}
