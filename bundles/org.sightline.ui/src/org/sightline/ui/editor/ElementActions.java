/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.sightline.model.edit.ModelEdits;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.deletion.DeletionGuard;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.ui.tree.ModelTree;

/** What can be done with the selected elements of the tree: cut, copy, paste, delete, move up and down. */
final class ElementActions {

    static final String MOVE_UP = "org.sightline.ui.moveUp";
    static final String MOVE_DOWN = "org.sightline.ui.moveDown";

    private static final MessageBundle TEXTS = MessageBundle.of(ElementActions.class);

    private final ModelDocument document;
    private final ModelTree tree;
    private final DraftKeeper drafts;
    private final ElementAction cut;
    private final ElementAction copy;
    private final ElementAction paste;
    private final ElementAction delete;
    private final ElementAction moveUp;
    private final ElementAction moveDown;

    ElementActions(ModelDocument document, ModelTree tree, DraftKeeper drafts) {
        this.document = document;
        this.tree = tree;
        this.drafts = drafts;
        DeletionGuard guard = new DeletionGuard(document, tree.searchField().getShell(), tree::reveal);
        ModelEdits edits = document.edits();
        cut = removing("action_cut", IWorkbenchCommandConstants.EDIT_CUT, () -> true, () -> forAll(edits::cut));
        copy = action("action_copy", IWorkbenchCommandConstants.EDIT_COPY, () -> forAll(all -> CopyToClipboardCommand.create(document.domain(), all)));
        paste = action("action_paste", IWorkbenchCommandConstants.EDIT_PASTE, () -> Optional.ofNullable(tree.selectedOwner()).map(edits::paste));
        delete = removing("action_delete", IWorkbenchCommandConstants.EDIT_DELETE, () -> guard.allows(tree.selectedElements()),
                () -> forAll(edits::delete));
        moveUp = action("action_moveUp", MOVE_UP, () -> forOne(element -> edits.move(element, -1)));
        moveDown = action("action_moveDown", MOVE_DOWN, () -> forOne(element -> edits.move(element, 1)));
    }

    private ElementAction action(String textKey, String commandId, Supplier<Optional<Command>> edit) {
        return new ElementAction(TEXTS.get(textKey), commandId, document, edit);
    }

    /** An action after which the selection is gone: the neighbour is selected then, so that the user can go on with the keys. */
    private ElementAction removing(String textKey, String commandId, BooleanSupplier allowed, Supplier<Optional<Command>> edit) {
        return new ElementAction(TEXTS.get(textKey), commandId, document, edit) {
            @Override
            public void run() {
                if (!allowed.getAsBoolean()) {
                    return;
                }
                EObject neighbour = new Neighbour(tree.selectedElements()).element();
                drafts.beforeDeleting(tree.selectedElements(), document);
                super.run();
                tree.reveal(neighbour);
            }
        };
    }

    private Optional<Command> forAll(Function<List<EObject>, Command> edit) {
        List<EObject> selected = tree.selectedElements();
        boolean isDeletable = !selected.isEmpty() && !selected.contains(document.portfolio());
        return isDeletable ? Optional.of(edit.apply(selected)) : Optional.empty();
    }

    private Optional<Command> forOne(Function<EObject, Command> edit) {
        List<EObject> selected = tree.selectedElements();
        return selected.size() == 1 ? Optional.of(edit.apply(selected.get(0))) : Optional.empty();
    }

    /** Enables and disables all actions for what is selected now. */
    void update() {
        List.of(cut, copy, paste, delete, moveUp, moveDown).forEach(ElementAction::update);
    }

    /**
     * Makes the Edit menu of the workbench work on the tree; while somebody types in the search field its keys work there.
     *
     * @param bars the action bars of the editor
     */
    void install(IActionBars bars) {
        handle(bars, true);
    }

    /**
     * Follows the focus from now on.
     *
     * @param bars the action bars that all editors of the kind share
     * @param isInFront whether the editor of these actions is the one that they serve
     */
    void followFocus(IActionBars bars, BooleanSupplier isInFront) {
        tree.searchField().addFocusListener(FocusListener.focusGainedAdapter(event -> handle(bars, false)));
        tree.searchField().addFocusListener(FocusListener.focusLostAdapter(event -> {
            if (isInFront.getAsBoolean()) {
                handle(bars, true);
            }
        }));
    }

    private void handle(IActionBars bars, boolean onTree) {
        bars.setGlobalActionHandler(ActionFactory.CUT.getId(), onTree ? cut : null);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), onTree ? copy : null);
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), onTree ? paste : null);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), onTree ? delete : null);
        bars.updateActionBars();
    }

    /** @param menu gets all actions */
    void fill(IMenuManager menu) {
        for (IAction action : List.of(cut, copy, paste, delete)) {
            menu.add(action);
        }
        menu.add(new Separator());
        menu.add(moveUp);
        menu.add(moveDown);
    }
}
