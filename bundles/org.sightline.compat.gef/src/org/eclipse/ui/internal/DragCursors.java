/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors that GEF 3.2 shows while the palette is dragged to another side. Today's workbench has no such class any more; a class path
 * asks a bundle's fragments after the bundles that it requires, so that this one is found.
 */
public final class DragCursors {

    /** No place to drop. */
    public static final int INVALID = 0;
    /** Dropped at the left. */
    public static final int LEFT = 1;
    /** Dropped at the right. */
    public static final int RIGHT = 2;
    /** Dropped at the top. */
    public static final int TOP = 3;
    /** Dropped at the bottom. */
    public static final int BOTTOM = 4;

    private DragCursors() {
    }

    /**
     * @param code one of the constants
     * @return a cursor of the system, not to be disposed
     */
    public static Cursor getCursor(int code) {
        int style = switch (code) {
            case INVALID -> SWT.CURSOR_NO;
            case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
            case TOP, BOTTOM -> SWT.CURSOR_SIZENS;
            default -> SWT.CURSOR_SIZEALL;
        };
        return Display.getCurrent().getSystemCursor(style);
    }
}
