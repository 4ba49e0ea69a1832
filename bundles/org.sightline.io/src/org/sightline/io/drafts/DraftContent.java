/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

/**
 * What a draft holds.
 *
 * @param model the text of a model file
 * @param layout the text of a layout file
 */
public record DraftContent(byte[] model, byte[] layout) {
}
