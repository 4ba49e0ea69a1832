/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text of several lines that begins as far from its border as that of a field of one line: the platform lets it touch the border. */
public final class PaddedText {

    private static final int LEFT = 7;
    private static final int TOP = 4;

    private final Composite frame;
    private final Text text;

    /**
     * @param parent where to
     * @param style of the text beside {@link SWT#MULTI}, {@link SWT#WRAP} and {@link SWT#V_SCROLL}
     */
    public PaddedText(Composite parent, int style) {
        frame = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().extendedMargins(LEFT, 0, TOP, TOP).applyTo(frame);
        text = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | style);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        frame.addPaintListener(event -> {
            event.gc.setBackground(text.getBackground());
            event.gc.fillRectangle(frame.getClientArea());
        });
    }

    /** @return the text with its border, to be laid out */
    public Composite control() {
        return frame;
    }

    /** @return the text itself */
    public Text text() {
        return text;
    }
}
