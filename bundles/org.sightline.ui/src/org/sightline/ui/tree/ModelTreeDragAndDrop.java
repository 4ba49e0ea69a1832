/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.sightline.model.edit.ModelEdits;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** Moving elements in the tree with the mouse: onto an element that can hold them, or between two of their kind. */
final class ModelTreeDragAndDrop {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelTreeDragAndDrop.class);

    private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

    private final TreeViewer viewer;
    private final ModelDocument document;

    ModelTreeDragAndDrop(TreeViewer viewer, ModelDocument document) {
        this.viewer = viewer;
        this.document = document;
    }

    void install() {
        viewer.addDragSupport(DND.DROP_MOVE, TRANSFERS, new Source());
        ((DragSource) viewer.getTree().getData(DND.DRAG_SOURCE_KEY)).setDragSourceEffect(new DragPicture(viewer.getTree()));
        viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, new Target());
    }

    /**
     * @param dragged the elements that are dragged
     * @param target the element that the mouse is over
     * @param location one of the locations of {@link ViewerDropAdapter}
     * @return the edit that dropping them would make
     */
    Command dropping(Collection<?> dragged, EObject target, int location) {
        float place = switch (location) {
            case ViewerDropAdapter.LOCATION_BEFORE -> 0.1f;
            case ViewerDropAdapter.LOCATION_AFTER -> 0.9f;
            default -> 0.5f;
        };
        Command command = DragAndDropCommand.create(document.domain(), target, place, DND.DROP_MOVE, DND.DROP_MOVE, dragged);
        return ModelEdits.named(TEXTS.get("modelTree_drop"), command);
    }

    private final class Source implements DragSourceListener {

        @Override
        public void dragStart(DragSourceEvent event) {
            event.doit = viewer.getStructuredSelection().stream().allMatch(EObject.class::isInstance);
            LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }

    private final class Target extends ViewerDropAdapter {

        Target() {
            super(ModelTreeDragAndDrop.this.viewer);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            return target instanceof EObject element && !dragged().isEmpty() && dropping(dragged(), element, getCurrentLocation()).canExecute();
        }

        @Override
        public boolean performDrop(Object data) {
            return document.execute(dropping(dragged(), (EObject) getCurrentTarget(), getCurrentLocation()));
        }

        private List<?> dragged() {
            return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                    ? selection.toList() : List.of();
        }
    }
}
