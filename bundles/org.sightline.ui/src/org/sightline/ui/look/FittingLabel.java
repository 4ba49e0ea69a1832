/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sightline.ui.voice.SpokenName;

/**
 * A line of text that ends in an ellipsis where there is little room: merely cut off, “Up to date” would say something else. Where less than
 * half of it would be left, which might be the beginning of anything, nothing is shown. Its tip and what screen readers say are whole.
 */
public final class FittingLabel {

    private final Label label;
    private String text = "";

    /** @param parent where to make it */
    public FittingLabel(Composite parent) {
        label = new Label(parent, SWT.NONE);
        label.addListener(SWT.Resize, event -> fit());
        SpokenName.give(label, () -> text);
    }

    /**
     * @param newText what it says
     * @param tip the same at length
     */
    public void show(String newText, String tip) {
        text = newText;
        label.setToolTipText(tip);
        fit();
    }

    /* Before it is laid out there is no width to keep to. */
    private void fit() {
        int width = label.getSize().x;
        String shown = width == 0 ? text : shortened(width);
        label.setText(shown.replace("&", "&&"));
    }

    private String shortened(int width) {
        GC gc = new GC(label);
        String shown = FittingText.of(gc, text, width);
        gc.dispose();
        return 2 * shown.length() > text.length() ? shown : "";
    }

    /** @return the control that shows it */
    public Label control() {
        return label;
    }
}
