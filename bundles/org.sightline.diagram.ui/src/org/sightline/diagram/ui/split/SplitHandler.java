/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.split;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MCompositePart;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Shows the diagram in front twice, side by side or one above the other. Of one that is split already it turns the halves, whichever of them is
 * in use; the workbench's own command would end the split there. In place of that command while a diagram is in front.
 */
public final class SplitHandler extends AbstractHandler {

    private static final String ABOVE = "Splitter.isHorizontal";

    @Override
    public Object execute(ExecutionEvent event) {
        boolean above = !"false".equals(event.getParameter(ABOVE));
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        MPart part = editor == null ? null : editor.getSite().getService(MPart.class);
        if (part != null) {
            halves(part).ifPresentOrElse(halves -> turn(halves, part.getContext().get(EModelService.class), above), () -> split(part, above));
        }
        return null;
    }

    /** @return the two halves of which a part is one; empty if it is not split */
    static Optional<MCompositePart> halves(MPart part) {
        for (MUIElement each = part; each != null; each = each.getParent()) {
            if (each instanceof MCompositePart halves) {
                return Optional.of(halves);
            }
        }
        return Optional.empty();
    }

    private static void split(MPart part, boolean above) {
        part.getTags().add(above ? IPresentationEngine.SPLIT_HORIZONTAL : IPresentationEngine.SPLIT_VERTICAL);
    }

    private static void turn(MCompositePart halves, EModelService model, boolean above) {
        for (MPart half : model.findElements(halves, null, MPart.class)) {
            if (half != halves && (MUIElement) half.getParent() instanceof MPartSashContainer sash) {
                sash.setHorizontal(!above);
            }
        }
    }
}
