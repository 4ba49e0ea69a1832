/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.create;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.FollowedCommand;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.insert.InsertEdits;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/** Makes a step by a tool of the palette in between the ends of a flow: in the row where the flow starts; the layout finds it a place. */
final class IntoFlow {

    private final DiagramContext context;
    private final InsertEdits edits;

    IntoFlow(DiagramContext context) {
        this.context = context;
        edits = new InsertEdits(context.document().domain());
    }

    /**
     * @param tool a tool of the palette
     * @param edge what is below the mouse
     * @return the edit; empty if that is no flow, or the tool makes nothing that can go in between
     */
    Optional<Command> command(Tool tool, ItemPart edge) {
        if (!(edge.element() instanceof Flow flow) || !fits(tool, flow)) {
            return Optional.empty();
        }
        return around(flow).map(row -> context.tools().create(tool, row.view())).filter(ToolCommand::canExecute)
                .map(creation -> new MakingRoom(context).around(new FollowedCommand(creation, made -> insert(flow, made)), flow, MakingRoom.STEP));
    }

    private Command insert(Flow flow, Collection<?> made) {
        return made.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).findFirst()
                .map(node -> edits.insert(flow, node)).orElse(UnexecutableCommand.INSTANCE);
    }

    private boolean fits(Tool tool, Flow flow) {
        return Stream.of("nodeMappings", "containerMappings").flatMap(each -> tool.description().many(each).stream())
                .map(IntoFlow::shown).flatMap(Optional::stream).anyMatch(kind -> edits.refusal(flow, bare(kind)).isEmpty());
    }

    private static Optional<EClass> shown(Description mapping) {
        String name = mapping.text("domainClass");
        return Optional.ofNullable(SightlinePackage.eINSTANCE.getEClassifier(name.substring(name.lastIndexOf(':') + 1)))
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && SightlinePackage.Literals.FLOW_NODE.isSuperTypeOf(each));
    }

    private static FlowNode bare(EClass kind) {
        return (FlowNode) SightlineFactory.eINSTANCE.create(kind);
    }

    private Optional<ItemPart> around(Flow flow) {
        InteractionNode beside = flow.getSource() instanceof FlowNode ? flow.getSource() : flow.getTarget();
        return context.chart().parts((EObject) beside).stream().map(each -> each.item().parent()).filter(each -> each != null)
                .flatMap(each -> context.chart().part(each).stream()).findFirst();
    }
}
