/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.look.FittingLabel;
import org.sightline.ui.voice.SpokenName;

/**
 * What stands above a customer view: how it stands to the process, what can be done with it, and below that an advice if there is one. What
 * the buttons do is up to {@link ViewEditing}.
 */
final class ViewBar {

    private static final MessageBundle TEXTS = MessageBundle.of(ViewBar.class);
    /** Keeps the text of a chosen item off the edge of its ground: tool bars of GTK leave no room there. */
    private static final String PAD = "\u2002";

    private final Composite bar;
    private final FittingLabel state;
    private final ToolBar tools;
    private final Composite adviceRow;
    private final AdvicePane advice;
    private Advice shown;

    /** @param canvas the control that shows the chart; the bar is put above it */
    ViewBar(Control canvas) {
        Composite holder = canvas.getParent();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(holder);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        bar = new Composite(holder, SWT.NONE);
        bar.moveAbove(canvas);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 4, 2, 2).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        state = new FittingLabel(bar);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT).applyTo(state.control());
        tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
        adviceRow = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 0, 2, 4).applyTo(adviceRow);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(adviceRow);
        adviceRow.setVisible(false);
        advice = new AdvicePane(adviceRow);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(advice.control());
        Button dismiss = new Button(adviceRow, SWT.PUSH | SWT.FLAT);
        dismiss.setText(TEXTS.get("bar_dismiss"));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.TOP).applyTo(dismiss);
        dismiss.addListener(SWT.Selection, event -> dismiss());
    }

    /**
     * @param text how the view stands to the process
     * @param tip the same at length
     */
    void state(String text, String tip) {
        state.show(text, tip);
    }

    ToolItem button(String text, String tip, Runnable run) {
        return item(SWT.PUSH, text, tip, run);
    }

    ToolItem choice(String text, String tip, Runnable run) {
        ToolItem[] item = new ToolItem[1];
        item[0] = item(SWT.RADIO, PAD + text + PAD, tip, () -> {
            if (item[0].getSelection()) {
                run.run();
            }
        });
        return item[0];
    }

    void separator() {
        new ToolItem(tools, SWT.SEPARATOR);
    }

    private ToolItem item(int style, String text, String tip, Runnable run) {
        ToolItem item = new ToolItem(tools, style);
        item.setText(text);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, (Event event) -> run.run());
        return item;
    }

    /** Lets screen readers say what the buttons are about. */
    void name(String text) {
        SpokenName.give(tools, () -> text);
    }

    void show(Advice newAdvice) {
        if (!newAdvice.equals(shown)) {
            shown = newAdvice;
            advice.show(newAdvice);
            showRow(true);
        }
    }

    /** @return what is told at the moment; null if nothing is */
    Advice shown() {
        return shown;
    }

    void dismiss() {
        if (shown != null) {
            shown = null;
            advice.clear();
            showRow(false);
        }
    }

    private void showRow(boolean visible) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(!visible).applyTo(adviceRow);
        adviceRow.setVisible(visible);
        layout();
    }

    void layout() {
        bar.getParent().layout(true, true);
    }

    Composite control() {
        return bar;
    }
}
