/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.draw2d.geometry.Rectangle;

/** What a person sees of a chart. */
public interface Sight {

    /** @return 1 for natural size */
    double zoom();

    /** @return the part in sight, in the chart's coordinates */
    Rectangle area();
}
