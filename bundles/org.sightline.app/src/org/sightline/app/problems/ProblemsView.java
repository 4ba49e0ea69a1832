/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.sightline.app.AppImages;
import org.sightline.app.commands.CommandRunner;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.look.FittingCells;
import org.sightline.ui.voice.SpokenName;

/** What went wrong in this and former runs, newest first, with all details of the one that is selected. */
public final class ProblemsView extends ViewPart {

    /** How it is registered. */
    public static final String ID = "org.sightline.app.problems";

    private static final MessageBundle TEXTS = MessageBundle.of(ProblemsView.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private static final int TIME_WIDTH = 190;

    private final ILogListener listener = (status, plugin) -> reload();
    private Label summary;
    private TableViewer viewer;
    private Text details;
    private ElementImages images;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        images = new ElementImages(parent);
        table(sash);
        details = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        SpokenName.give(details, () -> TEXTS.get("problems_details"));
        details.setFont(JFaceResources.getTextFont());
        details.setMessage(TEXTS.get("problems_select"));
        sash.setWeights(60, 40);
        tools();
        Platform.addLogListener(listener);
        show();
    }

    private void table(Composite parent) {
        Composite room = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        room.setLayout(layout);
        viewer = new TableViewer(room, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        FittingCells.install(viewer.getTable());
        SpokenName.give(viewer.getTable(), () -> TEXTS.get("problems_list"));
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "problems_message", new ColumnWeightData(60, 140)).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((LoggedProblem) element).message();
            }

            @Override
            public Image getImage(Object element) {
                return images.image(UiImages.valueOf(((LoggedProblem) element).level().name()).descriptor());
            }
        });
        column(layout, "problems_time", new ColumnPixelData(TIME_WIDTH))
                .setLabelProvider(ColumnLabelProvider.createTextProvider(each -> TIME.format(((LoggedProblem) each).time())));
        column(layout, "problems_source", new ColumnWeightData(25, 90))
                .setLabelProvider(ColumnLabelProvider.createTextProvider(each -> ((LoggedProblem) each).source()));
        viewer.addSelectionChangedListener(event -> {
            Object first = viewer.getStructuredSelection().getFirstElement();
            details.setText(first instanceof LoggedProblem problem ? problem.details() : "");
        });
    }

    private TableViewerColumn column(TableColumnLayout layout, String key, ColumnLayoutData width) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(TEXTS.get(key));
        layout.setColumnData(column.getColumn(), width);
        return column;
    }

    private void tools() {
        Action copy = new Action(TEXTS.get("problems_copy"), PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY)) {
            @Override
            public void run() {
                copy();
            }
        };
        Action report = new Action(TEXTS.get("problems_report"), AppImages.REPORT.descriptor()) {
            @Override
            public void run() {
                new CommandRunner(getSite().getWorkbenchWindow()).run("org.sightline.app.report");
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(copy);
        getViewSite().getActionBars().getToolBarManager().add(report);
    }

    private void copy() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof LoggedProblem problem) {
            Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
            String text = problem.message() + "\n" + TIME.format(problem.time()) + "\n" + problem.details();
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Problems are logged in any thread. */
    private void reload() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!viewer.getTable().isDisposed()) {
                show();
            }
        });
    }

    private void show() {
        try {
            List<LoggedProblem> problems = LogReader.read(PlatformFacts.log(), ZoneId.systemDefault());
            viewer.setInput(problems);
            summary.setText(TEXTS.get("problems_summary", problems.size()));
            if (!problems.isEmpty()) {
                viewer.setSelection(new StructuredSelection(problems.getFirst()));
            }
        } catch (IOException | UncheckedIOException e) {
            summary.setText(TEXTS.get("problems_unreadable", PlatformFacts.log(), e.getMessage()));
        }
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void dispose() {
        Platform.removeLogListener(listener);
        super.dispose();
    }
}
