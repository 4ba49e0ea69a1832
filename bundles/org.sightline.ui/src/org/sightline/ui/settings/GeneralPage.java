/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.settings;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.files.RecentFiles;

/** The preferences for files and drafts. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final MessageBundle TEXTS = MessageBundle.of(GeneralPage.class);

    private final Settings settings = new Settings();
    private final RecentFiles recent = new RecentFiles();
    private Button reopen;
    private NumberField remembered;
    private NumberField drafts;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(TEXTS.get("generalPage_description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).extendedMargins(0, 0, 8, 0).applyTo(page);
        reopen = new Button(page, SWT.CHECK);
        reopen.setText(TEXTS.get("generalPage_reopen"));
        reopen.setSelection(recent.reopensAtStart());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(reopen);
        remembered = number(page, "generalPage_remembered", Settings.RECENT_FILES, settings.rememberedFiles());
        drafts = number(page, "generalPage_drafts", Settings.DRAFT_MINUTES, (int) settings.draftInterval().toMinutes());
        note(page, "generalPage_draftsNote");
        note(page, "generalPage_language");
        return page;
    }

    private NumberField number(Composite page, String key, List<Integer> range, int value) {
        return new NumberField(page, TEXTS.get(key), TEXTS.get(key + "Name"), range, value, this::check);
    }

    private static void note(Composite page, String key) {
        Label note = new Label(page, SWT.WRAP);
        note.setText(TEXTS.get(key));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).indent(0, 4).applyTo(note);
    }

    private void check() {
        setErrorMessage(Stream.of(remembered, drafts).filter(each -> each.value().isEmpty()).findFirst().map(NumberField::problem).orElse(null));
        setValid(getErrorMessage() == null);
    }

    @Override
    protected void performDefaults() {
        reopen.setSelection(true);
        remembered.show(12);
        drafts.show(1);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        recent.reopenAtStart(reopen.getSelection());
        remembered.value().ifPresent(settings::rememberedFiles);
        drafts.value().ifPresent(settings::draftMinutes);
        return true;
    }
}
