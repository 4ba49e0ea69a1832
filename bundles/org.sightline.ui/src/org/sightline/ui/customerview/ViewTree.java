/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.look.FittingCells;
import org.sightline.ui.voice.SpokenName;

/** The lines of a customer view in a tree with columns. */
final class ViewTree {

    private static final MessageBundle TEXTS = MessageBundle.of(ViewTree.class);

    private final Composite holder;
    private final TreeViewer viewer;
    private final TreeColumnLayout layout = new TreeColumnLayout();

    ViewTree(Composite parent) {
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(layout);
        viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        SpokenName.give(viewer.getTree(), () -> TEXTS.get("view_list"));
        viewer.getTree().setHeaderVisible(true);
        FittingCells.install(viewer.getTree());
        viewer.setContentProvider(new Content());
        ElementImages images = new ElementImages(viewer.getTree());
        column("customerView_step", 45, ViewLine::text, line -> images.image(line.icon()));
        column("customerView_who", 20, ViewLine::lane, line -> null);
        column("customerView_remark", 35, ViewLine::remark, line -> null);
    }

    private void column(String titleKey, int weight, Function<ViewLine, String> text, Function<ViewLine, Image> image) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(TEXTS.get(titleKey));
        column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(line -> text.apply((ViewLine) line), line -> image.apply((ViewLine) line)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    /**
     * Shows other lines. What is open stays open, as far as it is still there; the first lines are shown open.
     *
     * @param lines the lines at the top
     */
    void show(List<ViewLine> lines) {
        boolean isFirst = viewer.getTree().getItemCount() == 0;
        Set<List<Object>> open = Arrays.stream(viewer.getExpandedTreePaths()).map(ViewTree::keys).collect(Collectors.toSet());
        viewer.setInput(lines);
        if (isFirst) {
            viewer.expandToLevel(2);
        } else {
            lines.forEach(line -> open(line, TreePath.EMPTY, open));
        }
    }

    private void open(ViewLine line, TreePath parent, Set<List<Object>> open) {
        TreePath path = parent.createChildPath(line);
        if (open.contains(keys(path))) {
            viewer.setExpandedState(path, true);
            line.children().forEach(child -> open(child, path, open));
        }
    }

    private static List<Object> keys(TreePath path) {
        return IntStream.range(0, path.getSegmentCount()).mapToObj(i -> ((ViewLine) path.getSegment(i)).key()).toList();
    }

    TreeViewer viewer() {
        return viewer;
    }

    Composite control() {
        return holder;
    }

    /** Shows the children of lines. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object line) {
            return ((ViewLine) line).children().toArray();
        }

        @Override
        public Object getParent(Object line) {
            return null;
        }

        @Override
        public boolean hasChildren(Object line) {
            return !((ViewLine) line).children().isEmpty();
        }
    }
}
