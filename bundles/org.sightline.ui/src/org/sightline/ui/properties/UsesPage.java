/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeItem;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.lists.GroupContent;
import org.sightline.ui.voice.SpokenName;

/** Where an element is used, by process, and what it refers to itself. A click or Enter on a line leads there. */
final class UsesPage {

    private static final MessageBundle TEXTS = MessageBundle.of(UsesPage.class);

    private final FieldSite site;
    private final Composite control;
    private final TreeViewer viewer;
    private final Label hint;
    private List<UseGroup> shown = List.of();

    UsesPage(Composite parent, FieldSite site) {
        this.site = site;
        control = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(control);
        hint = site.toolkit().createLabel(control, "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        viewer = new TreeViewer(control, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        SpokenName.give(viewer.getTree(), () -> TEXTS.get("uses_list"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.setContentProvider(new GroupContent<>(UseGroup.class, UseGroup::lines));
        viewer.setLabelProvider(new Labels());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setUseHashlookup(true);
        viewer.getTree().addListener(SWT.MouseUp, event -> reveal(viewer.getTree().getItem(new Point(event.x, event.y))));
        viewer.getTree().addListener(SWT.DefaultSelection, event -> reveal((TreeItem) event.item));
    }

    private void reveal(TreeItem item) {
        if (item != null && item.getData() instanceof UseLine line) {
            site.revealer().reveal(line.element());
        }
    }

    Composite control() {
        return control;
    }

    /**
     * @param document the model
     * @param element an element of it
     */
    void show(ModelDocument document, ModelElement element) {
        List<UseGroup> groups = UseGroup.of(document, element);
        if (!groups.equals(shown)) {
            shown = groups;
            viewer.setInput(groups);
            viewer.expandAll();
        }
        hint.setText(TEXTS.get(groups.isEmpty() ? "uses_none" : "uses_hint"));
    }

    private final class Labels extends ColumnLabelProvider {

        private final ElementImages images = new ElementImages(viewer.getTree());

        @Override
        public String getText(Object line) {
            return line instanceof UseGroup group ? group.title() : ((UseLine) line).text();
        }

        @Override
        public String getToolTipText(Object line) {
            return line instanceof UseLine use ? use.whole() : null;
        }

        @Override
        public Image getImage(Object line) {
            if (line instanceof UseLine use) {
                return images.image(use.element().eClass());
            }
            EObject about = ((UseGroup) line).about().orElse(null);
            return about == null ? images.image(UiImages.GROUP.descriptor()) : images.image(about.eClass());
        }

        @Override
        public Color getForeground(Object line) {
            return line instanceof UseLine ? viewer.getTree().getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND) : null;
        }
    }
}
