/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.cell;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.sightline.table.ui.grid.GridTheme;
import org.sightline.ui.look.LookColor;

/** What stands below a cell while it is edited: help to find the value, and what is wrong with the text typed. */
class CellAid {

    private static final int MESSAGE_WIDTH = 280;

    private final Composite frame;
    private final Label message;
    private final GridTheme theme;
    private Rectangle cell;

    /**
     * @param parent the table
     * @param theme its colours
     */
    CellAid(Composite parent, GridTheme theme) {
        this.theme = theme;
        frame = new Composite(parent, SWT.NONE);
        frame.setBackground(theme.color(LookColor.RAISED));
        frame.addListener(SWT.Paint, event -> {
            event.gc.setForeground(theme.color(problem().isPresent() ? LookColor.BAD : LookColor.ACCENT));
            Point size = frame.getSize();
            event.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        });
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 4).applyTo(frame);
        fill(frame);
        message = new Label(frame, SWT.WRAP);
        message.setForeground(theme.color(LookColor.BAD));
        message.setBackground(theme.color(LookColor.RAISED));
        GridDataFactory.fillDefaults().hint(MESSAGE_WIDTH, SWT.DEFAULT).exclude(true).applyTo(message);
        message.setVisible(false);
    }

    GridTheme theme() {
        return theme;
    }

    /** Puts in what helps. */
    void fill(Composite body) {
        // A text needs no help.
    }

    /** Whether there is anything to show while the text is right. */
    boolean isHelpful() {
        return false;
    }

    /** What is typed now; not told of what the aid itself has entered. */
    void typed(String text) {
        // For subclasses.
    }

    /** Lets the aid have a key that was pressed in the text; true if it has used it. */
    boolean key(Event event) {
        return false;
    }

    /** The text that the user has marked in the aid, to be entered; empty to take what is typed. */
    Optional<String> marked() {
        return Optional.empty();
    }

    Composite control() {
        return frame;
    }

    /** Shows what is wrong with the text; nothing if it is right. */
    void show(Optional<String> problem) {
        message.setText(problem.orElse(""));
        message.setVisible(problem.isPresent());
        ((GridData) message.getLayoutData()).exclude = problem.isEmpty();
        place(cell);
    }

    Optional<String> problem() {
        return message.getText().isEmpty() ? Optional.empty() : Optional.of(message.getText());
    }

    /** Puts it below the cell, or above it if there is more room. */
    final void place(Rectangle bounds) {
        cell = bounds;
        boolean isShown = isHelpful() || problem().isPresent();
        frame.setVisible(isShown);
        if (!isShown) {
            return;
        }
        Point size = frame.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Rectangle room = frame.getParent().getClientArea();
        int width = Math.min(Math.max(size.x, Math.min(bounds.width, 320)), room.width);
        int below = bounds.y + bounds.height;
        boolean fits = below + size.y <= room.height || bounds.y < room.height - below;
        int height = Math.min(size.y, fits ? room.height - below : bounds.y);
        int x = Math.clamp(bounds.x, 0, Math.max(0, room.width - width));
        frame.setBounds(x, fits ? below : bounds.y - height, width, height);
        frame.moveAbove(null);
        frame.layout(true, true);
        frame.redraw();
    }
}
