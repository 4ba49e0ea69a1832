/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.document;

/**
 * Something wrong in a document.
 *
 * @param offset where it begins
 * @param message what is wrong, in the reader's language
 */
public record Mistake(int offset, String message) {
}
