/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.overview;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.InSight;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.ElementRevealer;
import org.sightline.ui.validation.LiveValidation;

/**
 * What no diagram shows, on one page: first all of the model at a glance, then a page for each area on which its elements are added,
 * removed, put into order and edited in place. Follows the document; what is not in sight costs nothing.
 */
public final class OverviewPage {

    private static final MessageBundle TEXTS = MessageBundle.of(OverviewPage.class);

    /** A page that shows the model as it is now. */
    interface Page {

        Control control();

        void refresh();

        /** Shows what has been found about the model meanwhile. */
        void mark();
    }

    private final OverviewSite site;
    private final Composite control;
    private final Composite stack;
    private final Map<Optional<OverviewArea>, Button> tiles = new LinkedHashMap<>();
    private final Map<OverviewArea, AreaPage> areas = new EnumMap<>(OverviewArea.class);
    private final HomePage home;
    private Page shown;

    /**
     * @param parent where to
     * @param document the model
     * @param revealer selects elements
     * @param opener opens the diagram of a process
     * @param validation the findings about the model
     */
    public OverviewPage(Composite parent, ModelDocument document, ElementRevealer revealer, Consumer<EObject> opener, Optional<LiveValidation> validation) {
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        site = new OverviewSite(toolkit, document, revealer, opener, this::showArea, validation);
        control = toolkit.createComposite(parent);
        control.addDisposeListener(event -> toolkit.dispose());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        createTiles();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(control, SWT.SEPARATOR | SWT.HORIZONTAL));
        stack = toolkit.createComposite(control);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        home = new HomePage(stack, site);
        Runnable changed = new InSight(control, this::refresh);
        document.addChangeListener(changed);
        control.addDisposeListener(event -> document.removeChangeListener(changed));
        validation.ifPresent(this::follow);
        show(Optional.empty());
    }

    private void follow(LiveValidation validation) {
        Runnable validated = new InSight(control, () -> shown.mark());
        validation.addListener(validated);
        control.addDisposeListener(event -> validation.removeListener(validated));
    }

    private void createTiles() {
        Composite bar = site.toolkit().createComposite(control);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(2).margins(8, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(bar);
        tile(bar, Optional.empty());
        for (OverviewArea area : OverviewArea.values()) {
            tile(bar, Optional.of(area));
        }
    }

    private void tile(Composite bar, Optional<OverviewArea> area) {
        Button tile = site.toolkit().createButton(bar, "", SWT.TOGGLE | SWT.FLAT);
        ElementImages images = new ElementImages(tile);
        tile.setImage(images.image(area.map(each -> each.feature().getEReferenceType()).orElse(site.document().portfolio().eClass())));
        tile.addListener(SWT.Selection, event -> show(area));
        tiles.put(area, tile);
    }

    private String title(Optional<OverviewArea> area) {
        return area.map(each -> TEXTS.get("overview_area", each.title(), ((List<?>) site.document().portfolio().eGet(each.feature())).size()))
                .orElse(TEXTS.get("overview_home"));
    }

    private void showArea(OverviewArea area) {
        show(Optional.of(area));
        areas.get(area).setFocus();
    }

    private void show(Optional<OverviewArea> area) {
        shown = area.<Page>map(each -> areas.computeIfAbsent(each, key -> new AreaPage(stack, site, key))).orElse(home);
        tiles.forEach((key, tile) -> {
            tile.setSelection(key.equals(area));
            tile.setForeground(key.equals(area) ? tile.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND) : null);
        });
        ((StackLayout) stack.getLayout()).topControl = shown.control();
        refresh();
        stack.layout();
    }

    private void refresh() {
        tiles.forEach((area, tile) -> {
            String title = title(area);
            if (!title.equals(tile.getText())) {
                tile.setText(title);
                tile.requestLayout();
            }
        });
        shown.refresh();
        shown.mark();
    }

    /** @return the page */
    public Composite control() {
        return control;
    }
}
