/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.sightline.ui.voice.SpokenName;

/** A small flat button with an icon, its meaning as tool tip and for screen readers. */
public final class IconButton {

    private IconButton() {
    }

    /**
     * @param parent where to
     * @param icon the icon
     * @param tip what it does
     * @param action called when it is pressed
     * @return the button
     */
    public static Button create(Composite parent, UiImages icon, String tip, Runnable action) {
        return create(parent, SWT.PUSH, icon, tip, action);
    }

    /**
     * @param parent where to
     * @param icon the icon
     * @param tip what it does
     * @param action called when it is pressed
     * @return a button that stays down or up until somebody says otherwise
     */
    public static Button createToggle(Composite parent, UiImages icon, String tip, Runnable action) {
        return create(parent, SWT.TOGGLE, icon, tip, action);
    }

    private static Button create(Composite parent, int style, UiImages icon, String tip, Runnable action) {
        Button button = new Button(parent, style | SWT.FLAT);
        button.setBackground(parent.getBackground());
        button.setImage(new ElementImages(button).image(icon.descriptor()));
        button.setToolTipText(tip);
        SpokenName.give(button, () -> tip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
