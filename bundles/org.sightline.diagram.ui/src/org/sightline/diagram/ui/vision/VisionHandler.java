/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.ui.editor.PartOpener;
import org.sightline.ui.elements.ElementReference;

/** Opens the line of vision of what is selected. */
public final class VisionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Optional<EObject> selected = ElementReference.in(HandlerUtil.getCurrentSelection(event));
        new PartOpener(page).view(LineOfVisionView.ID, LineOfVisionView.class).ifPresent(view -> selected.ifPresent(view::show));
        return null;
    }
}
