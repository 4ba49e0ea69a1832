/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.CandidateLabels;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.IconButton;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.fields.PropertyField;

/**
 * A property that points to several other elements: a list, to which elements are added, in which they are moved and from which they
 * are removed. Of several elements it shows what all of them point to, and leaves the rest alone.
 */
final class ReferencesField extends FieldControl {

    private static final MessageBundle TEXTS = MessageBundle.of(ReferencesField.class);

    private static final int LINES = 4;

    private TableViewer viewer;
    private Button remove;
    private Button up;
    private Button down;

    ReferencesField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    Control createControl(Composite parent) {
        Composite row = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
        viewer = new TableViewer(row, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, viewer.getTable().getItemHeight() * LINES).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new CandidateLabels(new ElementImages(viewer.getTable()), field().element()));
        describe(viewer.getTable());
        viewer.addDoubleClickListener(event -> site().revealer().reveal((EObject) viewer.getStructuredSelection().getFirstElement()));
        viewer.addSelectionChangedListener(event -> update());
        viewer.getTable().addListener(SWT.KeyDown, this::keyPressed);
        buttons(row);
        refresh();
        return row;
    }

    private void buttons(Composite row) {
        Composite buttons = toolkit().createComposite(row);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(1, 1).applyTo(buttons);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(buttons);
        IconButton.create(buttons, UiImages.ADD, TEXTS.get("references_addTip", field().label()), this::add);
        remove = IconButton.create(buttons, UiImages.REMOVE, TEXTS.get("references_removeTip"), this::remove);
        up = IconButton.create(buttons, UiImages.UP, TEXTS.get("references_upTip"), () -> move(-1));
        down = IconButton.create(buttons, UiImages.DOWN, TEXTS.get("references_downTip"), () -> move(1));
        if (field().newReferent().isPresent()) {
            IconButton.create(buttons, UiImages.NEW, TEXTS.get("reference_newTip", field().label()), this::makeNew);
        }
    }

    private void keyPressed(Event event) {
        switch (event.keyCode) {
            case SWT.INSERT -> add();
            case SWT.DEL -> remove();
            default -> event.doit = true;
        }
    }

    private List<EObject> elements() {
        return field().shared().stream().map(EObject.class::cast).toList();
    }

    private void add() {
        List<EObject> offered = new ArrayList<>(field().candidates());
        offered.removeAll(elements());
        field().change(new ElementPicker(viewer.getTable().getShell(), field()).pick(offered, true), List.of());
    }

    private void makeNew() {
        NameDialog.ask(viewer.getTable().getShell(), field().newReferent().orElseThrow().type())
                .ifPresent(name -> field().newReferent().orElseThrow().make(name));
    }

    private void remove() {
        field().change(List.of(), viewer.getStructuredSelection().toList());
    }

    private void move(int steps) {
        List<EObject> moved = new ArrayList<>(elements());
        Object element = viewer.getStructuredSelection().getFirstElement();
        int index = moved.indexOf(element);
        moved.add(index + steps, moved.remove(index));
        field().set(moved);
        viewer.setSelection(new StructuredSelection(element), true);
    }

    private boolean canMove(int steps) {
        int index = elements().indexOf(viewer.getStructuredSelection().getFirstElement());
        return viewer.getStructuredSelection().size() == 1 && !field().isVarious() && index + steps >= 0 && index + steps < elements().size();
    }

    private void update() {
        remove.setEnabled(!viewer.getStructuredSelection().isEmpty());
        up.setEnabled(canMove(-1));
        down.setEnabled(canMove(1));
    }

    @Override
    public void refresh() {
        if (!elements().equals(viewer.getInput())) {
            viewer.setInput(elements());
        } else {
            viewer.refresh();
        }
        update();
    }
}
