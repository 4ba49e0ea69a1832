/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.EditorFollower;
import org.sightline.ui.editor.LateView;
import org.sightline.ui.editor.SoonAfter;
import org.sightline.ui.elements.HeadLine;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.voice.SpokenName;

/**
 * All steps made in the model in front since it was opened, done and taken back, with the state now and the one that the file has. A double
 * click or Enter goes to a state, by undo or redo of all between.
 */
public final class HistoryView extends LateView {

    /** How the view is registered. */
    public static final String ID = "org.sightline.ui.history";

    private static final MessageBundle TEXTS = MessageBundle.of(HistoryView.class);
    private static final int[] WEIGHTS = {72, 28};

    private EditorFollower follower;
    private HeadLine head;
    private TableViewer table;

    @Override
    protected void createContent(Composite parent) {
        head = new HeadLine(parent);
        Composite room = new Composite(head.body(), SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        room.setLayout(layout);
        table = new TableViewer(room, SWT.FULL_SELECTION | SWT.V_SCROLL);
        SpokenName.give(table.getTable(), () -> TEXTS.get("history_list"));
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        layout.setColumnData(column("historyView_change", new StepLabels()).getColumn(), new ColumnWeightData(WEIGHTS[0], 120));
        layout.setColumnData(column("historyView_state", new StateLabels()).getColumn(), new ColumnWeightData(WEIGHTS[1], 60));
        table.addOpenListener(event -> goTo(((HistoryLine) table.getStructuredSelection().getFirstElement()).position()));
        follower = new EditorFollower(getViewSite(), editor -> refresh(), new SoonAfter(room, this::refresh));
        follower.start();
        refresh();
    }

    private TableViewerColumn column(String title, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(TEXTS.get(title));
        column.setLabelProvider(labels);
        return column;
    }

    private void goTo(int position) {
        follower.document().ifPresent(document -> document.domain().getCommandStack().goTo(position));
    }

    private void refresh() {
        Optional<ModelDocument> document = follower.document();
        List<HistoryLine> lines = document.map(each -> HistoryLine.of(each.domain().getCommandStack(), each.differsFromFile())).orElse(List.of());
        head.show(lines.isEmpty() ? TEXTS.get("historyView_noModel") : document.get().file().getFileName().toString());
        table.setInput(lines);
        lines.stream().filter(HistoryLine::isCurrent).findFirst().ifPresent(now -> table.setSelection(new StructuredSelection(now), true));
    }

    @Override
    protected void focusContent() {
        table.getTable().setFocus();
    }

    @Override
    protected void disposeContent() {
        follower.dispose();
    }

    /** What is taken back is grey and slanted, the state now is bold; the other column says the same in words. */
    private class StepLabels extends ColumnLabelProvider {

        @Override
        public String getText(Object line) {
            return ((HistoryLine) line).text();
        }

        @Override
        public Font getFont(Object line) {
            HistoryLine shown = (HistoryLine) line;
            return shown.isCurrent() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                    : shown.isDone() ? null : JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT);
        }

        @Override
        public Color getForeground(Object line) {
            return ((HistoryLine) line).isDone() ? null : Look.current(LookColor.QUIET);
        }
    }

    private final class StateLabels extends StepLabels {

        @Override
        public String getText(Object line) {
            return ((HistoryLine) line).state();
        }
    }
}
