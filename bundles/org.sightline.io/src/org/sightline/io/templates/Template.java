/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.templates;

/**
 * A ready-made process that a new model can start from.
 *
 * @param name what {@link Templates#instantiate(String)} knows it by
 * @param title what a person reads in a list
 * @param description which process it is, in one sentence
 */
public record Template(String name, String title, String description) {
}
