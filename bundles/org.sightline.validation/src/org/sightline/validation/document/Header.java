/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.document;

/**
 * What a comment line {@code -- key: value} says about the invariant that follows it.
 *
 * @param value the text after the colon
 * @param offset where the value begins in the document
 */
public record Header(String value, int offset) {
}
