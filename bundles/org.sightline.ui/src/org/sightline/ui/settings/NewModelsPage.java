/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.settings;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.TextProposals;
import org.sightline.ui.fields.CurrencyCodes;
import org.sightline.ui.fields.TypedText;

/** The preferences for new models: in which currency and unit of time they begin. Models that there are stay as they are. */
public final class NewModelsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final MessageBundle TEXTS = MessageBundle.of(NewModelsPage.class);
    private static final int WIDTH = 120;

    private final Settings settings = new Settings();
    private final CurrencyCodes codes = new CurrencyCodes(Locale.getDefault());
    private Text currency;
    private Combo unit;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(TEXTS.get("newModelsPage_description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).extendedMargins(0, 0, 8, 0).applyTo(page);
        new Label(page, SWT.NONE).setText(TEXTS.get("newModelsPage_currency"));
        currency = new Text(page, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(currency);
        currency.setText(settings.currency());
        currency.addModifyListener(event -> check());
        TextProposals.below(currency, (typed, position) -> codes.fitting(typed).stream()
                .map(each -> new ContentProposal(each.code(), each.label(), null)).toArray(IContentProposal[]::new))
                .setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        new Label(page, SWT.NONE).setText(TEXTS.get("newModelsPage_timeUnit"));
        unit = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        List.of(TimeUnit.values()).forEach(each -> unit.add(ElementTexts.literal(Literals.TIME_UNIT, each)));
        unit.select(List.of(TimeUnit.values()).indexOf(settings.timeUnit()));
        return page;
    }

    private void check() {
        TypedText.Reading reading = codes.read(currency.getText());
        setErrorMessage(reading.problem().orElse(reading.value() == null ? TEXTS.get("newModelsPage_noCurrency") : null));
        setValid(getErrorMessage() == null);
    }

    @Override
    protected void performDefaults() {
        currency.setText((String) Literals.PORTFOLIO__CURRENCY.getDefaultValue());
        unit.select(List.of(TimeUnit.values()).indexOf(Literals.PORTFOLIO__TIME_UNIT.getDefaultValue()));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        settings.currency((String) codes.read(currency.getText()).value());
        settings.timeUnit(TimeUnit.values()[unit.getSelectionIndex()]);
        return true;
    }
}
