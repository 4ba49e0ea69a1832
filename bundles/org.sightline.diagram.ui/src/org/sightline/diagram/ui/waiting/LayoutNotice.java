/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.waiting;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.model.messages.MessageBundle;

/**
 * Says that a large chart is being laid out, at the upper edge of the canvas and in the status line, where screen readers find it: at once as long as
 * nothing is shown, and later only if it takes a while.
 */
public final class LayoutNotice implements Ability {

    private static final MessageBundle TEXTS = MessageBundle.of(LayoutNotice.class);
    private static final int PATIENCE_MILLIS = 500;
    private static final int MARGIN = 10;

    private final Runnable changed = this::update;
    private final Runnable late = this::showLate;
    private DiagramContext context;
    private FigureCanvas canvas;
    private Label notice;

    @Override
    public void shown(DiagramContext opened) {
        context = opened;
        canvas = opened.viewer().canvas();
        opened.scene().addLayoutListener(changed);
        update();
    }

    private void update() {
        if (!context.scene().isProvisional()) {
            hide();
        } else if (context.scene().scene().items().isEmpty()) {
            show();
        } else {
            canvas.getDisplay().timerExec(PATIENCE_MILLIS, late);
        }
    }

    private void showLate() {
        if (!canvas.isDisposed() && context.scene().isProvisional()) {
            show();
        }
    }

    private void show() {
        if (notice == null) {
            String text = TEXTS.get("layoutNotice_text");
            notice = new Label(canvas, SWT.CENTER);
            notice.setText(text);
            Point size = notice.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            notice.setBounds(Math.max(0, (canvas.getClientArea().width - size.x) / 2 - MARGIN), MARGIN, size.x + 2 * MARGIN, size.y + MARGIN);
            notice.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            statusLine().setMessage(text);
        }
    }

    private void hide() {
        canvas.getDisplay().timerExec(-1, late);
        if (notice != null) {
            notice.dispose();
            notice = null;
            statusLine().setMessage(null);
        }
    }

    private IStatusLineManager statusLine() {
        return context.editor().getEditorSite().getActionBars().getStatusLineManager();
    }

    /** The canvas may be gone already, and the notice with it. */
    @Override
    public void stop() {
        context.scene().removeLayoutListener(changed);
        if (!canvas.isDisposed()) {
            hide();
        } else if (notice != null) {
            statusLine().setMessage(null);
        }
    }
}
