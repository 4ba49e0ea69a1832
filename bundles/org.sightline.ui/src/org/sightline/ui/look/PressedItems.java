/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Shows in the dark theme which buttons of tool bars are pressed: there the desktop hardly sets them apart from the others. It is looked at when a
 * bar is painted, since nothing else tells of a button that the program itself has pressed.
 */
public final class PressedItems {

    private final Listener painting = PressedItems::paint;

    /**
     * Does so in every tool bar that is made from now on.
     *
     * @param display the display of the workbench
     */
    public void applyTo(Display display) {
        display.addListener(SWT.Skin, event -> paintIn(event.widget));
    }

    private void paintIn(Widget widget) {
        if (widget instanceof ToolItem item && (item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0
                && !Arrays.asList(item.getParent().getListeners(SWT.Paint)).contains(painting)) {
            item.getParent().addListener(SWT.Paint, painting);
        }
    }

    private static void paint(Event event) {
        if (Look.of(event.display).tone() == Tone.DARK) {
            ToolBar bar = (ToolBar) event.widget;
            for (ToolItem each : bar.getItems()) {
                Color ground = each.getSelection() ? Look.current(LookColor.PRESSED) : bar.getBackground();
                if ((each.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0 && !Objects.equals(each.getBackground(), ground)) {
                    each.setBackground(ground);
                }
            }
        }
    }
}
