/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.lists.GroupContent;
import org.sightline.ui.voice.SpokenName;

/** What can be asked about: the parts by kind, or the customer's steps; with a filter above. */
final class PartTree {

    private static final MessageBundle TEXTS = MessageBundle.of(PartTree.class);

    private final Composite pane;
    private final Text filter;
    private final TreeViewer viewer;
    private final ElementImages images;
    private VisionModel model;

    PartTree(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 0, 0, 0).applyTo(pane);
        new Label(pane, SWT.NONE).setText(TEXTS.get("vision_filter"));
        filter = new Text(pane, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        Composite holder = new Composite(pane, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(holder);
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.BORDER);
        SpokenName.give(viewer.getTree(), () -> TEXTS.get("vision_parts"));
        viewer.getTree().setHeaderVisible(true);
        images = new ElementImages(viewer.getTree());
        column(layout, "vision_part", 70, ColumnLabelProvider.createTextImageProvider(PartTree::text, this::image));
        column(layout, "vision_serves", 30, ColumnLabelProvider.createTextProvider(this::count));
        viewer.setContentProvider(new GroupContent<>(VisionGroup.class, VisionGroup::parts));
        viewer.addFilter(new NameFilter());
        filter.addListener(SWT.Modify, event -> {
            viewer.refresh();
            viewer.expandAll();
        });
    }

    private void column(TreeColumnLayout layout, String titleKey, int weight, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(TEXTS.get(titleKey));
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private static String text(Object line) {
        return line instanceof VisionGroup group ? group.title() : ElementLabels.text((NamedElement) line);
    }

    private Image image(Object line) {
        return line instanceof NamedElement element ? images.image(element.eClass()) : images.image(UiImages.GROUP.descriptor());
    }

    private String count(Object line) {
        if (!(line instanceof NamedElement element)) {
            return "";
        }
        return TEXTS.get("vision_count", model.isPart(element) ? model.served(element) : model.serving((InteractionNode) element));
    }

    /**
     * Shows what there is; what is selected stays selected as far as it is still there.
     *
     * @param newModel the line of vision; null for none
     * @param parts whether parts are to be chosen from, not steps
     */
    void show(VisionModel newModel, boolean parts) {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        model = newModel;
        viewer.getTree().getColumn(0).setText(TEXTS.get(parts ? "vision_part" : "vision_step"));
        viewer.getTree().getColumn(1).setText(TEXTS.get(parts ? "vision_serves" : "vision_servedBy"));
        viewer.setInput(newModel == null ? List.of() : parts ? newModel.groups() : newModel.steps());
        viewer.expandAll();
        if (selected instanceof NamedElement element) {
            select(element);
        }
    }

    void select(NamedElement element) {
        viewer.setSelection(new StructuredSelection(element), true);
    }

    void selectNothing() {
        viewer.setSelection(StructuredSelection.EMPTY);
    }

    Optional<NamedElement> selected() {
        return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).filter(NamedElement.class::isInstance).map(NamedElement.class::cast);
    }

    TreeViewer viewer() {
        return viewer;
    }

    Text filter() {
        return filter;
    }

    private final class NameFilter extends ViewerFilter {

        @Override
        public boolean select(Viewer shown, Object parent, Object line) {
            String wanted = filter.getText().strip().toLowerCase(Locale.getDefault());
            return line instanceof VisionGroup group ? group.parts().stream().anyMatch(each -> select(shown, group, each))
                    : ElementLabels.text((NamedElement) line).toLowerCase(Locale.getDefault()).contains(wanted);
        }
    }
}
