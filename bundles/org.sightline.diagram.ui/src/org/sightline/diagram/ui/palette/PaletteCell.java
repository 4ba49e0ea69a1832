/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where a title or a tool stands on the palette.
 *
 * @param row the title or tool
 * @param box its place, from the palette's upper left corner when nothing is scrolled
 * @param isNamed whether its name is written out; else it is a picture alone
 * @param isFolded whether it is the title of a section whose tools are folded away
 */
record PaletteCell(PaletteRow row, Rectangle box, boolean isNamed, boolean isFolded) {
}
