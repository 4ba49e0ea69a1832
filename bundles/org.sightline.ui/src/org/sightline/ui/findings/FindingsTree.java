/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.lists.GroupContent;
import org.sightline.ui.lists.LineChange;
import org.sightline.ui.look.FittingCells;
import org.sightline.ui.validation.FindingRow;
import org.sightline.ui.voice.SpokenName;

/**
 * The list of findings: severity as icon, what is wrong, with which element, by which rule, and what to do. In groups or one after
 * the other; sorted by the column clicked, and by a third click in the order of the model again.
 */
final class FindingsTree {

    private static final MessageBundle TEXTS = MessageBundle.of(FindingsTree.class);

    private static final int LEAST_WIDTH = 60;
    /** More lines than that are made anew in one go. */
    private static final int FEW = 50;

    private final TreeViewer viewer;
    private final ElementImages images;
    private final Lines lines = new Lines();
    private final TreeColumnLayout layout = new TreeColumnLayout();

    FindingsTree(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        holder.setLayout(layout);
        viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        SpokenName.give(viewer.getTree(), () -> TEXTS.get("findings_list"));
        viewer.setUseHashlookup(true);
        images = new ElementImages(viewer.getTree());
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(lines);
        for (FindingColumn column : FindingColumn.values()) {
            create(column);
        }
        FittingCells.install(viewer.getTree());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setInput(lines);
    }

    private void create(FindingColumn column) {
        TreeViewerColumn viewerColumn = new TreeViewerColumn(viewer, SWT.NONE);
        viewerColumn.getColumn().setText(column.title());
        viewerColumn.setLabelProvider(new Labels(column));
        viewerColumn.getColumn().addListener(SWT.Selection, event -> sort(column, viewerColumn.getColumn()));
        layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), LEAST_WIDTH, true));
    }

    private void sort(FindingColumn column, TreeColumn widget) {
        Tree tree = viewer.getTree();
        boolean isSorted = tree.getSortColumn() == widget;
        int direction = !isSorted ? SWT.UP : tree.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
        tree.setSortColumn(direction == SWT.NONE ? null : widget);
        tree.setSortDirection(direction);
        Comparator<FindingRow> up = Comparator.comparing(column::text, String.CASE_INSENSITIVE_ORDER);
        viewer.setComparator(direction == SWT.NONE ? null : new RowOrder(direction == SWT.DOWN ? up.reversed() : up));
    }

    /**
     * Shows other findings; what is selected and expanded stays so. Lines that are there already are left alone.
     *
     * @param now findings or groups of them
     */
    void show(List<?> now) {
        List<?> former = lines.shown;
        if (!now.equals(former)) {
            Object[] expanded = viewer.getExpandedElements();
            lines.shown = now;
            LineChange.between(former, now, FEW).ifPresentOrElse(change -> change.apply(viewer, lines, now), viewer::refresh);
            now.stream().filter(line -> line instanceof FindingGroup group && wasExpanded(group, expanded))
                    .forEach(group -> viewer.setExpandedState(group, true));
        }
    }

    private static boolean wasExpanded(FindingGroup group, Object[] expanded) {
        for (Object former : expanded) {
            if (((FindingGroup) former).rows().getFirst().equals(group.rows().getFirst())) {
                return true;
            }
        }
        return false;
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** @return the finding that is selected, or null */
    FindingRow selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof FindingRow row ? row : null;
    }

    /** Sorts findings; groups stay in their order. */
    private static final class RowOrder extends ViewerComparator {

        private final Comparator<FindingRow> order;

        RowOrder(Comparator<FindingRow> order) {
            this.order = order;
        }

        @Override
        public int compare(Viewer sorted, Object first, Object second) {
            return first instanceof FindingRow one && second instanceof FindingRow other ? order.compare(one, other) : 0;
        }
    }

    /** Groups and the findings in them. */
    private static final class Lines extends GroupContent<FindingGroup> {

        private List<?> shown = List.of();

        Lines() {
            super(FindingGroup.class, FindingGroup::rows);
        }

        @Override
        public Object[] getElements(Object input) {
            return shown.toArray();
        }
    }

    /** The texts and icons of one column. */
    private final class Labels extends ColumnLabelProvider {

        private final FindingColumn column;

        Labels(FindingColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object line) {
            if (line instanceof FindingGroup group) {
                return column == FindingColumn.MESSAGE ? group.label() : "";
            }
            return column.text((FindingRow) line);
        }

        @Override
        public Image getImage(Object line) {
            if (column == FindingColumn.MESSAGE) {
                return images.image(UiImages.of(line instanceof FindingGroup group ? group.severity() : ((FindingRow) line).severity()).descriptor());
            }
            return column == FindingColumn.ELEMENT && line instanceof FindingRow row
                    ? row.element().map(element -> images.image(element.eClass())).orElse(null) : null;
        }

        @Override
        public String getToolTipText(Object line) {
            return getText(line).isEmpty() ? null : getText(line);
        }
    }
}
