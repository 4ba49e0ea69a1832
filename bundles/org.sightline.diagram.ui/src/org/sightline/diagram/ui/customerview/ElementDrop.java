/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.sightline.diagram.ui.editor.ElementTaker;

/**
 * Takes elements that are dropped on a customer view, from the model's tree, another diagram or anywhere else. What the view does not take is forbidden while
 * it is over it already, and the reason is told.
 */
final class ElementDrop extends DropTargetAdapter implements TransferDropTargetListener, ElementTaker {

    private final Function<Collection<EObject>, Optional<Advice>> refusal;
    private final Consumer<Advice> tell;
    private final Consumer<Collection<EObject>> show;
    private Optional<Advice> refused = Optional.empty();

    /**
     * @param refusal why elements cannot be shown, if so
     * @param tell told the refusal of what is over the view
     * @param show shows what was dropped
     */
    ElementDrop(Function<Collection<EObject>, Optional<Advice>> refusal, Consumer<Advice> tell, Consumer<Collection<EObject>> show) {
        this.refusal = refusal;
        this.tell = tell;
        this.show = show;
    }

    @Override
    public Transfer getTransfer() {
        return LocalSelectionTransfer.getTransfer();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return !dragged().isEmpty();
    }

    @Override
    public boolean allows(Collection<EObject> elements) {
        Optional<Advice> reason = refusal.apply(elements);
        reason.ifPresent(tell);
        return reason.isEmpty();
    }

    @Override
    public void take(Collection<EObject> elements) {
        show.accept(elements);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        refused = refusal.apply(dragged());
        dragOperationChanged(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        dragOperationChanged(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        int allowed = (event.operations & DND.DROP_COPY) == 0 ? DND.DROP_MOVE : DND.DROP_COPY;
        event.detail = refused.isPresent() ? DND.DROP_NONE : allowed;
        event.feedback = DND.FEEDBACK_SCROLL;
        refused.ifPresent(tell);
    }

    @Override
    public void drop(DropTargetEvent event) {
        List<EObject> dropped = dragged();
        refusal.apply(dropped).ifPresentOrElse(tell, () -> show.accept(dropped));
    }

    private static List<EObject> dragged() {
        ISelection selection = LocalSelectionTransfer.getTransfer().getSelection();
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection all) {
            for (Object each : all) {
                if (each instanceof EObject element) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }
}
