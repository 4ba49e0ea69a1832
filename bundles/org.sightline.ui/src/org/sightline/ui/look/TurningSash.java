/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;

/** Two parts of a view: side by side in a wide view, one above the other in a narrow one, as a fast view or one at the edge of the window is. */
public final class TurningSash {

    private static final int WIDE = 560;

    private TurningSash() {
    }

    /** @param sash turns from now on as its size asks for */
    public static void follow(SashForm sash) {
        sash.addListener(SWT.Resize, event -> {
            Point size = sash.getSize();
            int orientation = size.x >= WIDE || size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (sash.getOrientation() != orientation) {
                sash.setOrientation(orientation);
            }
        });
    }
}
