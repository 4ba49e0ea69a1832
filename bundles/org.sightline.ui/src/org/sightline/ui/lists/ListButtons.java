/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.ArrayList;
import java.util.List;
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

/** The buttons beside a table of elements: add, remove, up, down. */
final class ListButtons {

    private static final MessageBundle TEXTS = MessageBundle.of(ListButtons.class);

    private final ElementTable table;
    private final Composite column;
    private final List<Button> forOne = new ArrayList<>();
    private final Button remove;
    private final Button up;
    private final Button down;

    ListButtons(Composite parent, FormToolkit toolkit, ElementTable table) {
        this.table = table;
        column = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        Button add = IconButton.create(column, UiImages.ADD, TEXTS.get("list_addTip", ElementTexts.type(table.list().type())), table::add);
        remove = IconButton.create(column, UiImages.REMOVE, TEXTS.get("list_removeTip"), table::remove);
        up = IconButton.create(column, UiImages.UP, TEXTS.get("list_upTip"), () -> table.move(-1));
        down = IconButton.create(column, UiImages.DOWN, TEXTS.get("list_downTip"), () -> table.move(1));
        for (Button button : new Button[] {add, remove, up, down}) {
            GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        }
    }

    /**
     * @param icon of a further button
     * @param tip what it does
     * @param action called with the selected element
     */
    void add(UiImages icon, String tip, Consumer<EObject> action) {
        Button button = IconButton.create(column, icon, tip, () -> table.selected().forEach(action));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        forOne.add(button);
        update();
    }

    /** Enables what can be done with the selection. */
    void update() {
        remove.setEnabled(!table.selected().isEmpty());
        up.setEnabled(table.canMove(-1));
        down.setEnabled(table.canMove(1));
        forOne.forEach(button -> button.setEnabled(table.selected().size() == 1));
    }
}
