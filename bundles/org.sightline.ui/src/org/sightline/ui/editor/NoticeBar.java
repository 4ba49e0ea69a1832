/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.sightline.model.messages.MessageBundle;

/** Notices above the content of an editor, one line each, with buttons. Takes no room while there are none. */
final class NoticeBar {

    private static final MessageBundle TEXTS = MessageBundle.of(NoticeBar.class);

    private final Composite bar;
    private final Map<String, Composite> lines = new LinkedHashMap<>();

    NoticeBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
    }

    void show(Notice notice) {
        dismiss(notice.topic());
        Composite line = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3 + notice.actions().size()).margins(6, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setImage(PlatformUI.getWorkbench().getSharedImages().getImage(notice.image()));
        Label text = new Label(line, SWT.WRAP);
        text.setText(notice.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(text);
        notice.actions().forEach(action -> button(line, action.label(), action.run()));
        button(line, TEXTS.get("notice_dismiss"), () -> dismiss(notice.topic()));
        lines.put(notice.topic(), line);
        layout();
    }

    private static void button(Composite line, String label, Runnable run) {
        Button button = new Button(line, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> run.run());
    }

    void dismiss(String topic) {
        Composite line = lines.remove(topic);
        if (line != null) {
            line.dispose();
            layout();
        }
    }

    void dismissAll() {
        List.copyOf(lines.keySet()).forEach(this::dismiss);
    }

    private void layout() {
        boolean isShown = !lines.isEmpty();
        bar.setVisible(isShown);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!isShown).applyTo(bar);
        bar.getParent().layout(true, true);
    }
}
