/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.IconButton;
import org.sightline.ui.elements.UiImages;

/** The buttons beside a table of elements: add, remove, up, down; for a tree also add within, in and out. */
final class ListButtons {

    private static final MessageBundle TEXTS = MessageBundle.of(ListButtons.class);

    private final ElementTable table;
    private final Composite column;
    private final Map<Button, BooleanSupplier> conditions = new LinkedHashMap<>();

    ListButtons(Composite parent, FormToolkit toolkit, ElementTable table) {
        this.table = table;
        column = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(table.list().isTree() ? 2 : 1).spacing(2, 2).applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        String type = ElementTexts.type(table.list().type());
        button(UiImages.ADD, TEXTS.get("list_addTip", type), table::add, () -> true);
        if (table.list().isTree()) {
            button(UiImages.ADDWITHIN, TEXTS.get("list_addWithinTip", type), table::addWithin, table::canAddWithin);
            addMoves();
            button(UiImages.OUTWARDS, TEXTS.get("list_liftTip"), () -> table.rearrange(table.list()::lift), table::canLift);
            button(UiImages.INWARDS, TEXTS.get("list_nestTip"), () -> table.rearrange(table.list()::nest), table::canNest);
            addRemove();
        } else {
            addRemove();
            addMoves();
        }
    }

    private void addRemove() {
        button(UiImages.REMOVE, TEXTS.get("list_removeTip"), table::remove, () -> !table.selected().isEmpty());
    }

    private void addMoves() {
        button(UiImages.UP, TEXTS.get("list_upTip"), () -> table.move(-1), () -> table.canMove(-1));
        button(UiImages.DOWN, TEXTS.get("list_downTip"), () -> table.move(1), () -> table.canMove(1));
    }

    private void button(UiImages icon, String tip, Runnable action, BooleanSupplier isPossible) {
        Button button = IconButton.create(column, icon, tip, action);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        conditions.put(button, isPossible);
    }

    /**
     * @param icon of a further button
     * @param tip what it does
     * @param action called with the selected element
     */
    void add(UiImages icon, String tip, Consumer<EObject> action) {
        button(icon, tip, () -> table.selected().forEach(action), () -> table.selected().size() == 1);
        update();
    }

    /** Enables what can be done with the selection. */
    void update() {
        conditions.forEach((button, isPossible) -> button.setEnabled(isPossible.getAsBoolean()));
    }
}
