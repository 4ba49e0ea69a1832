/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.SignedImages;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.fields.PartList;
import org.sightline.ui.lists.ElementColumn;
import org.sightline.ui.lists.ElementColumns;
import org.sightline.ui.lists.ElementTable;
import org.sightline.ui.lists.UsesColumn;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.Severity;

/** The elements of one area as a table; below it, what belongs to the selected one. What is selected is selected in the model. */
final class AreaPage implements OverviewPage.Page {

    private static final MessageBundle TEXTS = MessageBundle.of(AreaPage.class);

    private final OverviewSite site;
    private final Composite control;
    private final ElementTable master;
    private final List<ElementTable> details = new ArrayList<>();
    private final List<CTabItem> tabs = new ArrayList<>();
    private final ElementImages images;
    private final SignedImages signs;
    private final OverviewArea area;
    private CTabFolder folder;

    AreaPage(Composite parent, OverviewSite site, OverviewArea area) {
        this.site = site;
        this.area = area;
        control = site.toolkit().createComposite(parent);
        images = new ElementImages(control);
        signs = new SignedImages(control);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(control);
        SashForm sash = new SashForm(control, SWT.VERTICAL);
        site.toolkit().adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        master = table(sash, new PartList(site.document(), site.document().portfolio(), area.feature()));
        if (area == OverviewArea.PROCESSES) {
            master.offer(UiImages.GOTO, TEXTS.get("overview_openTip"), site.opener());
        }
        if (!area.details().isEmpty()) {
            createDetails(sash);
            sash.setWeights(5, 6);
        }
        master.viewer().addSelectionChangedListener(event -> showDetails());
        selectFirst();
    }

    private ElementTable table(Composite parent, PartList list) {
        List<ElementColumn> columns = new ArrayList<>(ElementColumns.of(site.document(), list.type()));
        columns.add(new UsesColumn(site.document()));
        ElementTable table = new ElementTable(parent, site.toolkit(), columns, list);
        site.validation().ifPresent(table::mark);
        table.viewer().addPostSelectionChangedListener(event -> table.selected().stream().findFirst().ifPresent(site.revealer()::reveal));
        return table;
    }

    private void createDetails(Composite parent) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        site.toolkit().adapt(folder);
        for (EReference feature : area.details()) {
            CTabItem tab = new CTabItem(folder, SWT.NONE);
            tab.setImage(images.image(feature.getEReferenceType()));
            tab.setData(feature);
            tabs.add(tab);
        }
        folder.setSelection(0);
    }

    private void selectFirst() {
        master.list().elements().stream().findFirst().ifPresent(first -> master.viewer().setSelection(new StructuredSelection(first)));
    }

    private Optional<EObject> owner() {
        List<EObject> selected = master.selected();
        return selected.size() == 1 ? Optional.of(selected.getFirst()) : Optional.empty();
    }

    private void showDetails() {
        if (folder != null) {
            folder.setVisible(owner().isPresent());
            owner().ifPresent(this::showDetails);
        }
    }

    private void showDetails(EObject owner) {
        for (int i = 0; i < tabs.size(); i++) {
            EReference feature = area.details().get(i);
            PartList list = new PartList(site.document(), owner, feature);
            tabs.get(i).setText(TEXTS.get("overview_area", ElementTexts.feature(feature), list.elements().size()));
            if (details.size() <= i) {
                ElementTable table = table(folder, list);
                details.add(table);
                tabs.get(i).setControl(table.control());
            } else {
                details.get(i).show(list);
            }
        }
        mark();
    }

    /** Gives each tab the sign of the worst that is found about what it shows. */
    @Override
    public void mark() {
        for (int i = 0; i < details.size(); i++) {
            Image icon = images.image(area.details().get(i).getEReferenceType());
            tabs.get(i).setImage(worst(details.get(i).list()).map(severity -> signs.of(icon, severity)).orElse(icon));
        }
    }

    private Optional<Severity> worst(PartList list) {
        return site.validation().stream().map(LiveValidation::markers).flatMap(markers -> list.elements().stream()
                .flatMap(element -> markers.worstWithin(element).stream())).min(Comparator.naturalOrder());
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        master.refresh();
        if (master.selected().isEmpty()) {
            selectFirst();
        }
        showDetails();
    }

    void setFocus() {
        master.table().setFocus();
    }
}
