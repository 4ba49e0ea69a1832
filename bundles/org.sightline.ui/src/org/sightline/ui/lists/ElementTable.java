/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.ErrorLine;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.fields.PartList;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.ui.voice.SpokenName;
import org.sightline.validation.live.Markers;

/**
 * The parts of an element as a table that is edited in its cells: Enter or F2 edits, Tab goes on to the next cell, Insert adds, Delete
 * removes, Ctrl with the arrows moves; in a tree, Shift+Insert adds within, Ctrl with Right and Left moves in and out. What cannot be set stays
 * in its cell, with the reason below the table.
 */
public final class ElementTable {

    private static final int TITLE_MARGIN = 18;
    private static final int EDITING = ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
            | ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION;

    private final Composite control;
    private final Composite frame;
    private final TableViewer viewer;
    private final ListButtons buttons;
    private final RefusedTexts refused = new RefusedTexts();
    private PartList list;
    private Markers markers = Markers.NONE;

    /**
     * @param parent where to make the table
     * @param toolkit makes its controls
     * @param columns its columns
     * @param list what it shows first
     */
    public ElementTable(Composite parent, FormToolkit toolkit, List<ElementColumn> columns, PartList list) {
        this.list = list;
        control = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).applyTo(control);
        frame = toolkit.createComposite(control);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        SpokenName.give(viewer.getTable(), () -> this.list.field().label());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        ElementImages images = new ElementImages(viewer.getTable());
        for (ElementColumn column : columns) {
            addColumn(column, layout, columns.getFirst() == column ? Optional.of(images) : Optional.empty());
        }
        startEditing(columns);
        buttons = new ListButtons(control, toolkit, this);
        ErrorLine error = new ErrorLine(toolkit, control);
        refused.onChange(() -> error.show(refused.problem()));
        viewer.getTable().addListener(SWT.KeyDown, this::keyPressed);
        viewer.addSelectionChangedListener(event -> buttons.update());
        refresh();
    }

    private void addColumn(ElementColumn column, TableColumnLayout layout, Optional<ElementImages> images) {
        TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.NONE);
        viewerColumn.getColumn().setText(column.title());
        viewerColumn.setLabelProvider(new CellLabels(column, refused, viewer.getTable(), images,
                element -> images.isPresent() ? list.depth(element) : 0, () -> markers));
        viewerColumn.setEditingSupport(new CellEditing(viewer, column, refused));
        layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), titleWidth(column), true));
    }

    private int titleWidth(ElementColumn column) {
        GC gc = new GC(viewer.getTable());
        int width = gc.textExtent(column.title()).x;
        gc.dispose();
        return width + TITLE_MARGIN;
    }

    private void startEditing(List<ElementColumn> columns) {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new CellMarks(viewer,
                (element, column) -> columns.get(column).field((EObject) element).flatMap(refused::text).isPresent()));
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                boolean isKey = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
                return isKey || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL;
            }
        };
        strategy.setEnableEditorActivationWithKeyboard(true);
        TableViewerEditor.create(viewer, focus, strategy, EDITING);
    }

    private void keyPressed(Event event) {
        boolean isMove = event.stateMask == SWT.MOD1;
        switch (event.keyCode) {
            case SWT.INSERT -> addAt((event.stateMask & SWT.SHIFT) != 0);
            case SWT.DEL -> remove();
            case SWT.ARROW_UP -> moveIf(isMove, -1, event);
            case SWT.ARROW_DOWN -> moveIf(isMove, 1, event);
            case SWT.ARROW_RIGHT -> rearrangeIf(isMove, canNest(), list::nest, event);
            case SWT.ARROW_LEFT -> rearrangeIf(isMove, canLift(), list::lift, event);
            default -> event.doit = true;
        }
    }

    private void moveIf(boolean isMove, int steps, Event event) {
        if (isMove) {
            move(steps);
            event.doit = false;
        }
    }

    private void rearrangeIf(boolean isMove, boolean isPossible, Consumer<EObject> change, Event event) {
        if (isMove && isPossible) {
            rearrange(change);
            event.doit = false;
        }
    }

    private void addAt(boolean isWithin) {
        if (isWithin && canAddWithin()) {
            addWithin();
        } else {
            add();
        }
    }

    /** Adds an element, in a tree behind the one that is selected, and lets the user type into its first cell. */
    public void add() {
        begin(list.isTree() && selected().size() == 1 ? list.addBehind(selected().getFirst()) : list.add());
    }

    /** Adds an element within the one that is selected, and lets the user type into its first cell. */
    void addWithin() {
        begin(list.addWithin(selected().getFirst()));
    }

    boolean canAddWithin() {
        return list.isTree() && selected().size() == 1;
    }

    private void begin(EObject made) {
        refresh();
        viewer.setSelection(new StructuredSelection(made), true);
        viewer.editElement(made, 0);
    }

    /** Removes what is selected. */
    public void remove() {
        if (!selected().isEmpty()) {
            int index = viewer.getTable().getSelectionIndex();
            list.remove(selected());
            refresh();
            viewer.getTable().select(Math.min(index, viewer.getTable().getItemCount() - 1));
            buttons.update();
        }
    }

    /** @param steps how far the selected element goes, -1 is up by one */
    void move(int steps) {
        List<EObject> selected = selected();
        if (selected.size() == 1) {
            list.move(selected.getFirst(), steps);
            refresh();
            viewer.setSelection(new StructuredSelection(selected), true);
        }
    }

    boolean canNest() {
        return selected().size() == 1 && list.canNest(selected().getFirst());
    }

    boolean canLift() {
        return selected().size() == 1 && list.canLift(selected().getFirst());
    }

    /** @param change moves the selected element into or out of another one */
    void rearrange(Consumer<EObject> change) {
        List<EObject> selected = selected();
        change.accept(selected.getFirst());
        refresh();
        viewer.setSelection(new StructuredSelection(selected), true);
    }

    /**
     * @param steps as for {@link #move}
     * @return whether what is selected can move
     */
    boolean canMove(int steps) {
        List<EObject> selected = selected();
        return selected.size() == 1 && list.canMove(selected.getFirst(), steps);
    }

    /** @return the selected elements in their order */
    public List<EObject> selected() {
        return viewer.getStructuredSelection().stream().map(EObject.class::cast).toList();
    }

    /**
     * Marks elements that there are findings about, from now on: a sign at the icon, the messages as its tool tip.
     *
     * @param validation the findings
     */
    public void mark(LiveValidation validation) {
        Runnable changed = () -> follow(validation.markers());
        validation.addListener(changed);
        viewer.getTable().addDisposeListener(event -> validation.removeListener(changed));
        markers = validation.markers();
        refresh();
    }

    private void follow(Markers now) {
        boolean isDifferent = !now.differences(markers).isEmpty();
        markers = now;
        if (isDifferent) {
            refresh();
        }
    }

    /** @param shown another list of the same kind */
    public void show(PartList shown) {
        list = shown;
        refresh();
    }

    /** Shows the list as it is now. What is being typed is left alone. */
    public void refresh() {
        List<EObject> elements = list.elements();
        if (elements.equals(viewer.getInput())) {
            if (!viewer.isCellEditorActive()) {
                viewer.refresh();
            }
        } else {
            refused.keep(elements);
            viewer.setInput(elements);
        }
        buttons.update();
    }

    /**
     * Adds a button beside the table.
     *
     * @param icon its icon
     * @param tip what it does
     * @param action called with the selected element
     */
    public void offer(UiImages icon, String tip, Consumer<EObject> action) {
        buttons.add(icon, tip, action);
    }

    /** @return the frame around the table alone, in a grid layout that decides its height */
    public Composite frame() {
        return frame;
    }

    /** @return the list shown */
    public PartList list() {
        return list;
    }

    /** @return the viewer, for selection and menus */
    public TableViewer viewer() {
        return viewer;
    }

    /** @return the table */
    public Table table() {
        return viewer.getTable();
    }

    /** @return the table with its buttons, in which a line for what is wrong is the last */
    public Composite control() {
        return control;
    }
}
