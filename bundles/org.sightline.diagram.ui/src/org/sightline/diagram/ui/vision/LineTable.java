/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.look.FittingCells;
import org.sightline.ui.voice.SpokenName;

/** The answer: which steps a part serves, or who serves a step, each with its hand-offs and its way. */
final class LineTable {

    private static final MessageBundle TEXTS = MessageBundle.of(LineTable.class);

    private final Composite holder;
    private final TableViewer viewer;

    LineTable(Composite parent) {
        holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        SpokenName.give(viewer.getTable(), () -> TEXTS.get("vision_lines"));
        viewer.getTable().setHeaderVisible(true);
        FittingCells.install(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ElementImages images = new ElementImages(viewer.getTable());
        column(layout, "vision_step", 32, VisionLine::name, line -> images.image(line.subject().eClass()));
        column(layout, "vision_handOffs", 17, VisionLine::handOffs, line -> null);
        column(layout, "vision_way", 51, VisionLine::way, line -> null);
    }

    private void column(TableColumnLayout layout, String titleKey, int weight, Function<VisionLine, String> text, Function<VisionLine, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(TEXTS.get(titleKey));
        column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(line -> text.apply((VisionLine) line), line -> image.apply((VisionLine) line)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    void show(List<VisionLine> lines, boolean parts) {
        viewer.getTable().getColumn(0).setText(TEXTS.get(parts ? "vision_step" : "vision_part"));
        viewer.setInput(lines);
    }

    /** @return the selected lines; all if none is */
    List<VisionLine> lines() {
        List<VisionLine> selected = viewer.getStructuredSelection().stream().map(VisionLine.class::cast).toList();
        return selected.isEmpty() && viewer.getInput() instanceof List<?> all ? all.stream().map(VisionLine.class::cast).toList() : selected;
    }

    TableViewer viewer() {
        return viewer;
    }

    Composite control() {
        return holder;
    }
}
