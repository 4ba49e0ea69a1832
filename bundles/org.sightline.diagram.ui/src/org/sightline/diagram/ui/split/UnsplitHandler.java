/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.split;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.ui.basic.MCompositePart;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Makes one view of two in an editor that the workbench's own command has split. The workbench keeps the split as a tag of the first half,
 * and ends it once the tag is gone.
 */
public final class UnsplitHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        MPart part = editor == null ? null : editor.getSite().getService(MPart.class);
        if (part != null) {
            SplitHandler.halves(part).ifPresent(halves -> join(halves, part.getContext().get(EModelService.class)));
        }
        return null;
    }

    private static void join(MCompositePart halves, EModelService model) {
        for (MPart half : model.findElements(halves, null, MPart.class)) {
            half.getTags().remove(IPresentationEngine.SPLIT_HORIZONTAL);
            half.getTags().remove(IPresentationEngine.SPLIT_VERTICAL);
        }
    }
}
