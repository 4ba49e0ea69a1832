/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.sightline.io.Problem;
import org.sightline.model.messages.MessageBundle;

/** What an editor shows instead of a model that cannot be opened: what is wrong with the file, where, and what to do about it. */
final class ProblemPage {

    private static final MessageBundle TEXTS = MessageBundle.of(ProblemPage.class);

    private final Composite page;

    /**
     * @param parent where to show it
     * @param name the file's name
     * @param problems what is wrong with the file
     * @param retry reads the file once more
     * @param previous opens what the file held before it was last saved; empty if that is not there
     */
    ProblemPage(Composite parent, String name, List<Problem> problems, Runnable retry, Optional<Runnable> previous) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 16).spacing(12, 10).applyTo(page);
        Label icon = new Label(page, SWT.NONE);
        icon.setImage(Display.getCurrent().getSystemImage(SWT.ICON_ERROR));
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        Label title = new Label(page, SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText(TEXTS.get("problemPage_title", name));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Label lead = new Label(page, SWT.WRAP);
        lead.setText(TEXTS.get(previous.isPresent() ? "problemPage_leadPrevious" : "problemPage_lead", name));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(lead);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(new ProblemTable(page, problems).control());
        Composite buttons = new Composite(page, SWT.NONE);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(buttons);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, "problemPage_retry", retry);
        previous.ifPresent(open -> button(buttons, "problemPage_previous", open));
    }

    private static void button(Composite parent, String textKey, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.get(textKey));
        button.addListener(SWT.Selection, event -> action.run());
    }

    Composite control() {
        return page;
    }
}
