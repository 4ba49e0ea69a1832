/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.Set;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LabelStyle;

/**
 * The style of a line, column or cell by itself. Where only text or only background is given, the other one is black on standard size, or
 * white, and counts as given.
 *
 * @param text text colour
 * @param defaultText whether the text's style comes from a default style and not from a conditional one
 * @param size text size in points
 * @param formats font formats
 * @param back background colour
 * @param defaultBack whether the background comes from a default style and not from a conditional one
 * @param byColumn whether a cell has its text's style from its column and not from its own mapping
 * @param backByColumn whether a cell has its background from its column and not from its own mapping
 */
public record TableStyle(Color text, boolean defaultText, int size, Set<LabelStyle.Format> formats, Color back, boolean defaultBack,
        boolean byColumn, boolean backByColumn) {

    /** Text size where none is given. */
    static final int STANDARD_SIZE = 8;
}
