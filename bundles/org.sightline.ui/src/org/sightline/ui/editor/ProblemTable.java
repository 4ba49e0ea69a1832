/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.sightline.io.Problem;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.look.FittingCells;
import org.sightline.ui.look.PaddedText;
import org.sightline.ui.voice.SpokenName;

/** A table of problems of a file: place, what is wrong, what to do. Below it the selected one stands in full. */
final class ProblemTable {

    private static final MessageBundle TEXTS = MessageBundle.of(ProblemTable.class);
    private static final int DETAIL_LINES = 5;

    private final Composite control;

    ProblemTable(Composite parent, List<Problem> problems) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
        Composite holder = new Composite(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        TableViewer viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        SpokenName.give(viewer.getTable(), () -> TEXTS.get("problem_list"));
        viewer.getTable().setHeaderVisible(true);
        FittingCells.install(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, layout, "problemPage_place", 17, ProblemTable::place);
        column(viewer, layout, "problemPage_problem", 41, Problem::message);
        column(viewer, layout, "problemPage_remedy", 42, Problem::remedy);
        viewer.setInput(problems);
        PaddedText padded = new PaddedText(control, SWT.READ_ONLY);
        Text details = padded.text();
        SpokenName.give(details, () -> TEXTS.get("problem_details"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, DETAIL_LINES * details.getLineHeight()).applyTo(padded.control());
        viewer.addSelectionChangedListener(event -> details.setText(details((Problem) event.getStructuredSelection().getFirstElement())));
        viewer.setSelection(new StructuredSelection(problems.getFirst()));
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String titleKey, int weight,
            Function<Problem, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(TEXTS.get(titleKey));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(problem -> text.apply((Problem) problem)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private static String place(Problem problem) {
        return problem.line() == 0 ? "" : TEXTS.get("problemPage_line", problem.line(), problem.column());
    }

    private static String details(Problem problem) {
        return problem == null ? "" : TEXTS.get("problem_inFile", Path.of(problem.file()).getFileName(), problem.message(), problem.remedy());
    }

    Composite control() {
        return control;
    }
}
