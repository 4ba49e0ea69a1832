/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

/**
 * An element as a text describes it without giving it.
 *
 * @param id its id where it was copied
 * @param type the name of its class
 * @param name its name; empty if it has none
 */
record Described(String id, String type, String name) {
}
