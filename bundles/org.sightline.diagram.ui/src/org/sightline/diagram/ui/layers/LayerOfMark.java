/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.layers;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.FollowedCommand;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.messages.MessageBundle;
import org.sightline.viewpoint.specification.Description;

/** Switches on the layer of a mark, such as a fail point, that is made while the layer is off, so that a person sees what was made. */
public final class LayerOfMark {

    private static final MessageBundle TEXTS = MessageBundle.of(LayerOfMark.class);

    private final DiagramContext context;

    /** @param context the open diagram */
    public LayerOfMark(DiagramContext context) {
        this.context = context;
    }

    /**
     * @param edit makes something
     * @return the same; where the first of its results is a mark of a layer that is off, it switches on the layer in the same step
     */
    public Command shown(Command edit) {
        return new FollowedCommand(edit, made -> made.stream().findFirst().filter(EObject.class::isInstance).map(EObject.class::cast)
                .filter(each -> !(each instanceof FlowNode)).flatMap(each -> hidden(each.eClass())).map(this::switchOn)
                .orElse(UnexecutableCommand.INSTANCE));
    }

    private Optional<Description> hidden(EClass kind) {
        return context.scene().states().layers().stream().filter(each -> shows(each, kind)).findFirst()
                .filter(each -> !context.scene().live().state().layers().contains(each.name()));
    }

    private static boolean shows(Description layer, EClass kind) {
        return Stream.of("nodeMappings", "reusedMappings").flatMap(each -> layer.many(each).stream())
                .filter(each -> each.isA("NodeMapping")).anyMatch(each -> each.text("domainClass").endsWith("::" + kind.getName()));
    }

    private Command switchOn(Description layer) {
        String name = TEXTS.get("switches_on", layer.text("label", layer.name()));
        return context.document().diagramEdits().change(name, context.diagram(), context.diagram().settings().withLayer(layer.name(), true));
    }
}
