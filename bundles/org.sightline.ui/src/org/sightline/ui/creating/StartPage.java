/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sightline.model.messages.MessageBundle;

/** What a new process begins with: a list of starts, and beside it what each looks like. */
final class StartPage extends WizardPage {

    private static final MessageBundle TEXTS = MessageBundle.of(StartPage.class);

    private static final int LIST_WIDTH = 180;
    private static final int PREVIEW_WIDTH = 760;
    private static final int PREVIEW_HEIGHT = 340;

    private final List<ProcessStart> starts = ProcessStart.all();
    private org.eclipse.swt.widgets.List list;
    private StartPreview preview;
    private Label description;

    StartPage() {
        super("start", TEXTS.get("startPage_title"), null);
        setDescription(TEXTS.get("startPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 6).applyTo(page);
        new Label(page, SWT.NONE).setText(TEXTS.get("startPage_starts"));
        new Label(page, SWT.NONE).setText(TEXTS.get("startPage_preview"));
        list = new org.eclipse.swt.widgets.List(page, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        starts.forEach(each -> list.add(each.title()));
        GridDataFactory.fillDefaults().grab(false, true).span(1, 2).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(list);
        preview = new StartPreview(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(PREVIEW_WIDTH, PREVIEW_HEIGHT).applyTo(preview.control());
        description = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(PREVIEW_WIDTH, 4 * description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(description);
        list.addListener(SWT.Selection, event -> show());
        list.addListener(SWT.DefaultSelection, event -> getContainer().showPage(getNextPage()));
        list.select(0);
        setControl(page);
        show();
        list.setFocus();
    }

    private void show() {
        preview.show(start());
        description.setText(start().description());
    }

    /** @return what was chosen */
    ProcessStart start() {
        return starts.get(Math.max(0, list.getSelectionIndex()));
    }
}
