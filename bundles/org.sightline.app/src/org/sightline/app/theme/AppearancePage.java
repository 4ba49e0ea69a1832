/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.theme;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.sightline.model.messages.MessageBundle;

/** The preferences for what the workbench looks like. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final MessageBundle TEXTS = MessageBundle.of(AppearancePage.class);

    private final Map<Appearance, Button> choices = new EnumMap<>(Appearance.class);
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench ofThisPage) {
        workbench = ofThisPage;
        setDescription(TEXTS.get("appearancePage_description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        Group group = new Group(page, SWT.NONE);
        group.setText(TEXTS.get("appearancePage_theme"));
        GridLayoutFactory.swtDefaults().applyTo(group);
        for (Appearance each : Appearance.values()) {
            Button choice = new Button(group, SWT.RADIO);
            choice.setText(TEXTS.get("appearance_" + each));
            choices.put(each, choice);
        }
        select(Appearance.chosen());
        return page;
    }

    private void select(Appearance appearance) {
        choices.forEach((each, choice) -> choice.setSelection(each == appearance));
    }

    @Override
    protected void performDefaults() {
        select(Appearance.SYSTEM);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        choices.forEach((each, choice) -> {
            if (choice.getSelection()) {
                new Themes(workbench.getDisplay()).choose(workbench, each);
            }
        });
        return true;
    }
}
