/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.driver.PhoneOrder;

class LiveSceneTest extends DiagramTest {

    private final List<SceneChange> changes = new ArrayList<>();

    private DiagramContext opened(Path file) throws Exception {
        DiagramContext context = openDiagram(file, "physical");
        context.scene().addListener(changes::add);
        return context;
    }

    /** The call centre gets a long row of further steps, one after the other. */
    private Path large(int steps) throws Exception {
        Portfolio portfolio = new PhoneOrder().create();
        Lane lane = portfolio.getProcesses().get(0).getLanes().get(1).getLanes().get(0);
        FlowNode last = null;
        for (int i = 0; i < steps; i++) {
            Activity step = SightlineFactory.eINSTANCE.createActivity();
            step.setName("Step " + i);
            lane.getNodes().add(step);
            if (last != null) {
                SequenceFlow flow = SightlineFactory.eINSTANCE.createSequenceFlow();
                portfolio.getProcesses().get(0).getFlows().add(flow);
                flow.setSource(last);
                flow.setTarget(step);
            }
            last = step;
        }
        Path file = folder.resolve("large.sightline");
        ModelWriter.write(portfolio, file);
        return file;
    }

    private static void rename(DiagramContext context, FlowNode node, String name) {
        context.document().execute(context.document().edits().set(node, Literals.NAMED_ELEMENT__NAME, name));
    }

    private static FlowNode node(DiagramContext context, String name) {
        return (FlowNode) context.scene().scene().items().values().stream().map(SceneItem::element)
                .filter(each -> each instanceof FlowNode node && name.equals(node.getName())).findFirst().orElseThrow();
    }

    @Test
    void nothingChanged_touchesNoFigure() throws Exception {
        DiagramContext context = opened(PhoneOrder.write(folder));
        context.scene().refresh();
        assertEquals(List.of(), changes);
    }

    @Test
    void nameOfTheSameLength_touchesOneFigure() throws Exception {
        DiagramContext context = opened(PhoneOrder.write(folder));
        rename(context, node(context, "Pack the paper"), "Keep the paprp");

        assertEquals(1, changes.size());
        assertEquals(List.of("Keep the paprp"), changes.get(0).changed().stream().map(each -> each.view().label()).toList());
        assertTrue(changes.get(0).added().isEmpty() && changes.get(0).removed().isEmpty());
    }

    @Test
    void otherPhase_movesTheStep() throws Exception {
        DiagramContext context = opened(PhoneOrder.write(folder));
        FlowNode pack = node(context, "Pack the paper");
        double before = part(context, pack).item().bounds().x();
        context.document().execute(context.document().edits().set(pack, Literals.FLOW_NODE__PHASE, node(context, "Answer the call").getPhase()));

        assertTrue(part(context, pack).item().bounds().x() < before);
    }

    @Test
    void largeChart_showsANewNameAtOnceAndIsLaidOutAfterwards() throws Exception {
        DiagramContext context = opened(large(600));
        FlowNode step = node(context, "Step 300");
        double before = part(context, step).item().bounds().height();
        String name = "A step whose name needs by far more room than all the others have";
        rename(context, step, name);

        assertEquals(name, part(context, step).item().view().label());
        assertEquals(1, changes.get(0).changed().stream().filter(each -> each.element() == step).count());
        user.waitUntil("the layout is there", () -> !context.scene().isProvisional());
        assertTrue(part(context, step).item().bounds().height() > before);
    }

    @Test
    void largeChart_looksAtWhatElseMightDifferOnceTheChangeIsShown() throws Exception {
        DiagramContext context = opened(large(600));
        user.waitUntil("nothing is left to look at", () -> !context.scene().live().isBehind());
        FlowNode step = node(context, "Step 300");
        rename(context, step, "Stop 300");

        assertEquals("Stop 300", part(context, step).item().view().label());
        assertTrue(context.scene().live().isBehind());
        user.waitUntil("all has been looked at", () -> !context.scene().live().isBehind());
    }

    @Test
    void largeChart_showsANewStepAtOnce() throws Exception {
        DiagramContext context = opened(large(600));
        Activity made = SightlineFactory.eINSTANCE.createActivity();
        made.setName("New");
        Lane lane = (Lane) node(context, "Step 300").eContainer();
        context.document().execute(context.document().domain().recorded("Add", () -> {
            lane.getNodes().add(made);
            return List.of(made);
        }));

        assertFalse(context.chart().parts(made).isEmpty());
        assertTrue(context.scene().isProvisional());
        user.waitUntil("the layout is there", () -> !context.scene().isProvisional());
        assertTrue(part(context, lane).item().bounds().contains(part(context, made).item().bounds(), 0));
    }
}
