/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.voice.SpokenName;

/**
 * A thing to do on the welcome page: icon, title and a line that says more. Works by mouse and by Enter or space, as a button does, and is
 * one for assistive technology.
 */
final class Card extends Canvas {

    private static final int ICON = 24;
    private static final int MARGIN = 12;
    private static final int GAP = 12;
    private static final int LEADING = 3;

    private final String title;
    private final String more;
    private final Runnable action;
    private final Image icon;
    private boolean hot;

    /**
     * @param parent where it goes
     * @param title what happens
     * @param more one line about it
     * @param icon its icon
     * @param action what to do
     */
    Card(Composite parent, String title, String more, ImageDescriptor icon, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.title = title;
        this.more = more;
        this.action = action;
        this.icon = JFaceResources.getResources().create(icon);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> heat(true));
        addListener(SWT.MouseExit, event -> heat(false));
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> JFaceResources.getResources().destroy(icon));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        speak();
    }

    private void speak() {
        SpokenName.give(this, () -> title, () -> more);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    /** @return what happens */
    String title() {
        return title;
    }

    private void heat(boolean isHot) {
        hot = isHot;
        redraw();
    }

    private void released(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            action.run();
        }
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            action.run();
        }
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(bold());
        Point first = gc.textExtent(title);
        gc.setFont(JFaceResources.getDialogFont());
        Point second = gc.textExtent(more);
        gc.dispose();
        int width = 2 * MARGIN + ICON + GAP + Math.max(first.x, second.x);
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, 2 * MARGIN + first.y + LEADING + second.y);
    }

    private void paint(GC gc) {
        Look look = Look.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(LookColor.PAPER));
        gc.fillRectangle(area);
        gc.setBackground(look.color(hot ? LookColor.HOVER : LookColor.RAISED));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 10, 10);
        gc.setForeground(look.color(isFocusControl() ? LookColor.ACCENT : LookColor.RULE));
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 10, 10);
        Rectangle bounds = icon.getBounds();
        gc.drawImage(icon, 0, 0, bounds.width, bounds.height, MARGIN, (area.height - ICON) / 2, ICON, ICON);
        int x = MARGIN + ICON + GAP;
        gc.setFont(bold());
        gc.setForeground(look.color(LookColor.TEXT));
        gc.drawText(title, x, MARGIN, true);
        int below = MARGIN + gc.getFontMetrics().getHeight() + LEADING;
        gc.setFont(JFaceResources.getDialogFont());
        gc.setForeground(look.color(LookColor.QUIET));
        gc.drawText(more, x, below, true);
    }
}
