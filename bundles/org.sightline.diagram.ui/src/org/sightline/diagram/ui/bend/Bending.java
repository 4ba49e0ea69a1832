/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.bend;

import java.util.List;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.EdgeBends;
import org.sightline.render.scene.ItemKind;

/** Bending edges by hand: the pieces of a selected edge are dragged sideways. The bends are stored with the diagram until they are reset. */
public final class Bending implements Ability {

    /** Id of the action that leaves the selected edges to the layout again. */
    public static final String RESET = "org.sightline.diagram.ui.arrange.resetRoute";

    private DiagramContext context;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
    }

    @Override
    public void offer(DiagramContext opened) {
        DiagramAction.offer(opened, RESET, () -> !bent().isEmpty(),
                () -> opened.document().execute(opened.document().diagramEdits().arrange(opened.diagram(), bent())));
    }

    private List<String> bent() {
        return context.selectedParts().stream().map(each -> each.item().key())
                .filter(each -> context.diagram().place(each, EdgeBends.class).isPresent()).toList();
    }

    @Override
    public void extend(ItemPart part, DiagramContext opened) {
        if (part.item().kind() == ItemKind.EDGE) {
            part.installEditPolicy(PieceHandlesPolicy.ROLE, new PieceHandlesPolicy(opened));
        }
    }
}
