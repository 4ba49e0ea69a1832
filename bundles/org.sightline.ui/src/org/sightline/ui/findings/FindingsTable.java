/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.Comparator;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.validation.FindingRow;

/** The list of findings: severity as icon, what is wrong, with which element, by which rule, and what to do. Sorted by the column clicked. */
final class FindingsTable {

    private static final int LEAST_WIDTH = 60;

    private final TableViewer viewer;
    private final ElementImages images;
    private final TableColumnLayout layout = new TableColumnLayout();

    FindingsTable(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        images = new ElementImages(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (FindingColumn column : FindingColumn.values()) {
            create(column);
        }
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    private void create(FindingColumn column) {
        TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.NONE);
        viewerColumn.getColumn().setText(column.title());
        viewerColumn.setLabelProvider(new Labels(column));
        viewerColumn.getColumn().addListener(SWT.Selection, event -> sort(column, viewerColumn.getColumn()));
        layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), LEAST_WIDTH, true));
    }

    private void sort(FindingColumn column, TableColumn widget) {
        Table table = viewer.getTable();
        boolean isDown = table.getSortColumn() == widget && table.getSortDirection() == SWT.UP;
        table.setSortColumn(widget);
        table.setSortDirection(isDown ? SWT.DOWN : SWT.UP);
        Comparator<FindingRow> up = Comparator.comparing(column::text, String.CASE_INSENSITIVE_ORDER);
        Comparator<FindingRow> order = isDown ? up.reversed() : up;
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer sorted, Object first, Object second) {
                return order.compare((FindingRow) first, (FindingRow) second);
            }
        });
    }

    TableViewer viewer() {
        return viewer;
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    /** The texts and icons of one column. */
    private final class Labels extends ColumnLabelProvider {

        private final FindingColumn column;

        Labels(FindingColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object row) {
            return column.text((FindingRow) row);
        }

        @Override
        public Image getImage(Object object) {
            FindingRow row = (FindingRow) object;
            return switch (column) {
                case MESSAGE -> images.image(UiImages.of(row.severity()).descriptor());
                case ELEMENT -> row.element().map(element -> images.image(element.eClass())).orElse(null);
                case RULE, REMEDY -> null;
            };
        }

        @Override
        public String getToolTipText(Object row) {
            return getText(row).isEmpty() ? null : getText(row);
        }
    }
}
