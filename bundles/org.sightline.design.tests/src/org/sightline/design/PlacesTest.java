/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Phase;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.Variables;

/** The expressions of the roles file find the column and the step of what a chart shows. */
class PlacesTest {

    private final Example example = new Example();

    private Object ask(String setting, Diagram chart, EObject element) throws Exception {
        String expression = Example.roles().setting(setting);
        return example.session().compiler().compile(expression).evaluateOrNothing(element, Variables.NONE.with("diagram", chart.asObject()),
                EvaluationContext.PLAIN);
    }

    @Test
    void nodes_standInTheirPhase() throws Exception {
        Diagram chart = example.diagram("physical");
        FlowNode node = example.node("Compare products and prices");
        assertEquals(node.getPhase(), ask("columnOf", chart, node));
        assertEquals(node, ask("stepOf", chart, node));
    }

    @Test
    void customerTasks_standInThePhaseOfTheirStage() throws Exception {
        Diagram chart = example.diagram("architecture");
        Box task = Example.boxes(chart, "Task").stream().filter(each -> each.label().equals("Place an order")).findFirst().orElseThrow();
        assertEquals("Place", ((Phase) ask("columnOf", chart, task.element())).getName());
    }

    @Test
    void whatBelongsToAStep_standsWithIt() throws Exception {
        Diagram chart = example.diagram("journey-map");
        for (String mapping : new String[] { "ChannelOfStep", "Feeling", "PainPoint", "EvidenceOfExperience" }) {
            for (Box each : Example.boxes(chart, mapping)) {
                FlowNode step = (FlowNode) ask("stepOf", chart, each.element());
                assertNotNull(step, each.label());
                assertEquals(step.getPhase(), ask("columnOf", chart, each.element()));
            }
        }
        Diagram blueprint = example.diagram("blueprint");
        for (Box each : Example.boxes(blueprint, "EvidenceOfService")) {
            assertEquals(true, ((FlowNode) ask("stepOf", blueprint, each.element())).isWithCustomer(), each.label());
        }
    }
}
