/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.fields.ElementProperties;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.properties.FieldControl;
import org.sightline.ui.properties.FieldControls;
import org.sightline.ui.properties.FieldFindings;
import org.sightline.ui.properties.FieldSite;

/** All of a model at a glance: what it is, and a card for each area with its first elements. */
final class HomePage implements OverviewPage.Page {

    private static final MessageBundle TEXTS = MessageBundle.of(HomePage.class);

    private static final Set<EStructuralFeature> ABOUT = Set.of(Literals.NAMED_ELEMENT__NAME, Literals.NAMED_ELEMENT__DESCRIPTION,
            Literals.PORTFOLIO__CURRENCY, Literals.PORTFOLIO__TIME_UNIT);

    private static final Set<EStructuralFeature> SHORT = Set.of(Literals.PORTFOLIO__CURRENCY, Literals.PORTFOLIO__TIME_UNIT);
    private static final int COLUMNS = 4;

    private final OverviewSite site;
    private final ScrolledForm form;
    private final List<FieldControl> fields = new ArrayList<>();
    private final FieldFindings findings;
    private final List<AreaCard> cards = new ArrayList<>();

    HomePage(Composite parent, OverviewSite site) {
        this.site = site;
        findings = new FieldFindings(site.validation());
        form = site.toolkit().createScrolledForm(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(12, 10).spacing(14, 10).applyTo(form.getBody());
        createAbout();
        for (OverviewArea area : OverviewArea.values()) {
            AreaCard card = new AreaCard(form.getBody(), site, area);
            boolean isWide = area == OverviewArea.PROCESSES;
            GridDataFactory.fillDefaults().span(isWide ? 2 : 1, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(card.control());
            cards.add(card);
        }
        form.reflow(true);
    }

    private void createAbout() {
        Section section = site.toolkit().createSection(form.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | ExpandableComposite.EXPANDED);
        section.setText(TEXTS.get("overview_about"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(section);
        Composite grid = site.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(4, 6).spacing(10, 5).applyTo(grid);
        FieldSite fieldSite = new FieldSite(site.toolkit(), site.revealer(), FieldSite.NO_EXPLAINER);
        for (PropertyField field : new ElementProperties(site.document(), site.document().portfolio()).byGroup().get(PropertyGroup.GENERAL)) {
            if (ABOUT.contains(field.feature())) {
                FieldControl control = FieldControls.of(fieldSite, field);
                control.create(grid);
                GridData data = (GridData) grid.getChildren()[grid.getChildren().length - 1].getLayoutData();
                data.horizontalSpan = SHORT.contains(field.feature()) ? 1 : COLUMNS - 1;
                fields.add(control);
            }
        }
        section.setClient(grid);
    }

    @Override
    public Control control() {
        return form;
    }

    @Override
    public void refresh() {
        fields.forEach(FieldControl::refresh);
        long changed = cards.stream().filter(AreaCard::refresh).count();
        if (changed > 0) {
            form.reflow(true);
        }
    }

    @Override
    public void mark() {
        fields.forEach(field -> field.showFindings(findings));
    }
}
