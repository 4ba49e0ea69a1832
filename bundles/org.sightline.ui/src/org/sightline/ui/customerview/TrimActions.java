/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.view.ViewEdits;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.elements.ElementReference;

/** Taking elements out of the stored view that is listed, and putting them back: in the list's menu, and by the Delete key. */
final class TrimActions {

    private static final MessageBundle TEXTS = MessageBundle.of(TrimActions.class);

    private final TreeViewer viewer;
    private final Supplier<Optional<CustomerView>> stored;
    private final Supplier<Optional<ModelDocument>> document;

    TrimActions(TreeViewer viewer, Supplier<Optional<CustomerView>> stored, Supplier<Optional<ModelDocument>> document) {
        this.viewer = viewer;
        this.stored = stored;
        this.document = document;
    }

    void install() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            menu.add(action("customerView_takeOut", takingOut()));
            menu.add(action("customerView_putBack", puttingBack()));
        });
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                takingOut().ifPresent(command -> document.get().orElseThrow().execute(command));
            }
        });
    }

    private Action action(String textKey, Optional<Command> command) {
        Action action = new Action(TEXTS.get(textKey)) {
            @Override
            public void run() {
                document.get().orElseThrow().execute(command.orElseThrow());
            }
        };
        action.setEnabled(command.isPresent());
        return action;
    }

    private Optional<Command> takingOut() {
        return edit(edits -> edits.remove(view(), element()));
    }

    private Optional<Command> puttingBack() {
        return edit(edits -> edits.putBack(view(), List.of(element())));
    }

    private Optional<Command> edit(Function<ViewEdits, Command> edit) {
        return document.get().filter(open -> stored.get().isPresent() && element() != null)
                .map(open -> edit.apply(new ViewEdits(open.domain()))).filter(Command::canExecute);
    }

    private CustomerView view() {
        return stored.get().orElseThrow();
    }

    private ViewElement element() {
        return ElementReference.in(viewer.getStructuredSelection()).filter(ViewElement.class::isInstance).map(ViewElement.class::cast).orElse(null);
    }
}
