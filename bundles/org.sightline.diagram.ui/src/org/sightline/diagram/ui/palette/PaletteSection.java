/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import java.util.List;

/**
 * A section of the palette.
 *
 * @param title its title; null for what stands above all sections
 * @param tools its tools, those used most first
 */
record PaletteSection(String title, List<PaletteRow> tools) {
}
