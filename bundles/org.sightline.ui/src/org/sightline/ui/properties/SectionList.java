/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.voice.SpokenName;
import org.sightline.validation.Severity;

/** The sections of a property sheet to choose from, with the sign of the worst finding in each. */
final class SectionList {

    private static final MessageBundle TEXTS = MessageBundle.of(SectionList.class);
    private static final int SIGN_SIDE = 16;
    /** Stands for a sign, so that the names stay in place when one comes. */
    private static final ImageDescriptor NO_SIGN = ImageDescriptor.createFromImageDataProvider(zoom -> clear(SIGN_SIDE * zoom / 100));

    private final TableViewer viewer;
    private final ElementImages images;
    private Function<PropertyGroup, String> texts = PropertyGroup::title;
    private Function<PropertyGroup, Optional<Severity>> severities = group -> Optional.empty();

    /**
     * @param parent where to
     * @param chosen told when the user chooses a section
     */
    SectionList(Composite parent, Consumer<PropertyGroup> chosen) {
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL);
        images = new ElementImages(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new Labels());
        viewer.addSelectionChangedListener(event -> selected().ifPresent(chosen));
        SpokenName.give(viewer.getTable(), () -> TEXTS.get("sheet_sections"));
    }

    private static ImageData clear(int side) {
        ImageData data = new ImageData(side, side, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alpha = 0;
        return data;
    }

    private Optional<PropertyGroup> selected() {
        return Optional.ofNullable((PropertyGroup) viewer.getStructuredSelection().getFirstElement());
    }

    /**
     * @param groups the sections
     * @param text what each is called
     * @param severity the worst finding in each
     */
    void show(List<PropertyGroup> groups, Function<PropertyGroup, String> text, Function<PropertyGroup, Optional<Severity>> severity) {
        texts = text;
        severities = severity;
        if (groups.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(groups);
        }
    }

    /** @param group the section that is marked as the one shown */
    void select(PropertyGroup group) {
        if (!selected().equals(Optional.of(group))) {
            viewer.setSelection(new StructuredSelection(group), true);
        }
    }

    Table table() {
        return viewer.getTable();
    }

    private final class Labels extends ColumnLabelProvider {

        @Override
        public String getText(Object group) {
            return texts.apply((PropertyGroup) group);
        }

        @Override
        public Image getImage(Object group) {
            return images.image(severities.apply((PropertyGroup) group).map(severity -> UiImages.of(severity).descriptor()).orElse(NO_SIGN));
        }
    }
}
