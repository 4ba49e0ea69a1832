/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.directedit;

import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** What stands below a field: how to fill it, or what is wrong with what was typed. Goes with the field. */
final class FieldNote {

    private static final int GAP = 2;

    private final Text field;
    private final String hint;
    private final Composite frame;
    private final Label label;
    private boolean isProblem;

    /**
     * @param field the field
     * @param hint how to fill it; empty if there is nothing to tell
     */
    FieldNote(Text field, Optional<String> hint) {
        this.field = field;
        this.hint = hint.orElse("");
        frame = new Composite(field.getParent(), SWT.NONE);
        frame.setBackground(Look.current(LookColor.RAISED));
        frame.addListener(SWT.Paint, this::drawFrame);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(frame);
        label = new Label(frame, SWT.NONE);
        label.setBackground(Look.current(LookColor.RAISED));
        field.addListener(SWT.Dispose, event -> frame.dispose());
    }

    private void drawFrame(Event event) {
        event.gc.setForeground(Look.current(isProblem ? LookColor.BAD : LookColor.RULE));
        Point size = frame.getSize();
        event.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
    }

    /** @param problem what is wrong; empty if nothing is */
    void tell(Optional<String> problem) {
        isProblem = problem.isPresent();
        label.setText(problem.orElse(hint));
        label.setForeground(Look.current(isProblem ? LookColor.BAD : LookColor.QUIET));
        place();
    }

    /** Below the field, or above it where the window ends; within the window. */
    private void place() {
        frame.setVisible(!label.getText().isEmpty());
        Rectangle beside = field.getBounds();
        Rectangle room = field.getParent().getClientArea();
        Point size = frame.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int below = beside.y + beside.height + GAP;
        int x = Math.clamp(beside.x, 0, Math.max(0, room.width - size.x));
        frame.setBounds(x, below + size.y <= room.height ? below : beside.y - GAP - size.y, size.x, size.y);
        frame.moveAbove(null);
        frame.layout();
        frame.redraw();
    }
}
