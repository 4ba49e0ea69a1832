/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.deletion;

import java.util.Collection;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sightline.model.edit.usage.DeletionImpact;
import org.sightline.model.edit.usage.Usages;
import org.sightline.ui.document.ModelDocument;

/** Asks before a deletion that reaches far; see {@link DeletionImpact#reachesBeyond}. Small ones go without a question. */
public final class DeletionGuard {

    private final ModelDocument document;
    private final Shell window;
    private final Consumer<EObject> reveal;

    /**
     * @param document the model
     * @param window where the question stands
     * @param reveal shows an element that the deletion would touch
     */
    public DeletionGuard(ModelDocument document, Shell window, Consumer<EObject> reveal) {
        this.document = document;
        this.window = window;
        this.reveal = reveal;
    }

    /**
     * @param elements what is to be deleted
     * @return whether to go on
     */
    public boolean allows(Collection<? extends EObject> elements) {
        DeletionImpact impact = new Usages(document.domain()).impact(elements);
        if (!impact.reachesBeyond(elements)) {
            return true;
        }
        DeletionDialog dialog = new DeletionDialog(window, elements, impact);
        boolean isWanted = dialog.open() == Window.OK;
        dialog.shown().ifPresent(reveal);
        return isWanted;
    }
}
