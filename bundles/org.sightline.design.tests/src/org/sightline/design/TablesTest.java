/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.TimedNode;
import org.sightline.viewpoint.table.Cell;
import org.sightline.viewpoint.table.Column;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.Table;
import org.sightline.viewpoint.tool.TableTools;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/** The tables of the example show, take and refuse what they should. */
class TablesTest {

    private final Example example = new Example();

    private static List<Line> lines(List<Line> some) {
        List<Line> all = new ArrayList<>();
        for (Line each : some) {
            all.add(each);
            all.addAll(lines(each.lines()));
        }
        return all;
    }

    private Line line(String table, String header) {
        return lines(example.table(table).lines()).stream().filter(each -> each.label().equals(header)).findFirst().orElseThrow();
    }

    private Cell cell(String table, String line, String column) {
        return line(table, line).cells().stream().filter(each -> each.column().label().equals(column)).findFirst().orElseThrow();
    }

    private boolean type(String table, String line, String column, String text) {
        Cell cell = cell(table, line, column);
        ToolCommand command = new TableTools(example.session(), example.table(table)).edit(cell, text).orElseThrow();
        EObject before = EcoreUtil.copy(example.portfolio());
        command.execute();
        boolean changed = !EcoreUtil.equals(before, example.portfolio());
        command.undo();
        assertTrue(EcoreUtil.equals(before, example.portfolio()));
        command.redo();
        return changed;
    }

    @Test
    void steps_holdEveryStepBelowItsLane() {
        List<Line> lines = lines(example.table("steps").lines());
        long steps = example.all(TimedNode.class).stream().filter(each -> each.eContainer() instanceof Lane).count();
        assertEquals(steps, lines.stream().filter(each -> each.element() instanceof TimedNode).count());
        lines.stream().filter(each -> each.element() instanceof TimedNode).forEach(each -> assertEquals(each.element().eContainer(), each.parent().element()));
        assertEquals(List.of(), example.session().problems());
    }

    @Test
    void steps_tellWhatIsKnown() {
        assertEquals("Research", cell("steps", "Call for product advice", "Phase").label());
        assertEquals("Phone", cell("steps", "Call for product advice", "Channel").label());
        assertEquals("7.7 min", cell("steps", "Call for product advice", "Processing time").label());
        assertEquals("3 min", cell("steps", "Call for product advice", "Waiting time").label());
        assertEquals("6 min", cell("steps", "Call for product advice", "Standard time").label());
        assertEquals("2 d", cell("steps", "Await the quotation", "Maximum acceptable time").label());
        assertEquals("yes", cell("steps", "Call for product advice", "Customer-facing").label());
    }

    @Test
    void steps_nameAllSystemsOfAStep() {
        Activity step = example.named(Activity.class, "Leaf through the catalogue");
        List<BusinessSystem> systems = example.process().getOrganization().getSystems().subList(0, 2);
        step.getSystems().clear();
        step.getSystems().addAll(systems);
        assertEquals(systems.get(0).getName() + "; " + systems.get(1).getName(), cell("steps", step.getName(), "Systems").label());
    }

    @Test
    void steps_takeNamesNumbersAndReferences() {
        String step = "Leaf through the catalogue";
        Activity activity = example.named(Activity.class, step);
        assertTrue(type("steps", step, "Standard time", "12"));
        assertEquals(12.0, activity.getStandardTime());
        assertTrue(type("steps", step, "Maximum acceptable time", "1.5 h"));
        assertEquals(90.0, activity.getMaximumTime());
        assertTrue(type("steps", step, "Channel", "e-mail"));
        assertEquals("E-mail", activity.getChannel().getName());
        assertTrue(type("steps", step, "Channel", ""));
        assertNull(activity.getChannel());
        assertTrue(type("steps", step, "Phase", "Place"));
        assertEquals("Place", activity.getPhase().getName());
        assertTrue(type("steps", step, "Moment of truth", "yes"));
        assertTrue(activity.isMomentOfTruth());
        assertTrue(type("steps", step, "Emotion", "2"));
        assertEquals(2, activity.getExperience().getEmotion());
        assertTrue(type("steps", step, "Step", "Leaf"));
        assertEquals("Leaf", activity.getName());
    }

    @Test
    void feelingOfAStepWithoutExperience_makesTheExperienceInTheSameStep() {
        Activity activity = example.all(Activity.class).stream().filter(each -> each.eContainer() instanceof Lane && each.getExperience() == null).findFirst()
                .orElseThrow();
        assertFalse(type("steps", activity.getName(), "Emotion", ""), "a blank text makes nothing");
        assertFalse(type("steps", activity.getName(), "Emotion", "glad"));
        assertTrue(type("steps", activity.getName(), "Emotion", "-1"));
        assertEquals(-1, activity.getExperience().getEmotion());
        assertEquals("-1", cell("steps", activity.getName(), "Emotion").label());
    }

    @Test
    void steps_refuseWhatTheyDoNotUnderstand() {
        String step = "Leaf through the catalogue";
        assertFalse(type("steps", step, "Phase", "No such phase"));
        assertEquals("Research", example.named(Activity.class, step).getPhase().getName());
        assertFalse(type("steps", step, "Standard time", "soon"));
        assertFalse(type("fail-points", "Password expired", "Severity", "4.5"));
        assertEquals(10.0, example.named(Activity.class, step).getStandardTime());
    }

    @Test
    void failPoints_moveToAnotherStep() {
        FailPoint point = (FailPoint) line("fail-points", "Password expired").element();
        assertEquals("40", cell("fail-points", "Password expired", "Risk priority").label());
        assertTrue(type("fail-points", "Password expired", "Step", "Check out"));
        assertEquals(example.node("Check out"), point.eContainer());
        assertTrue(type("fail-points", "Password expired", "Severity", "9"));
        assertEquals(90, point.getRiskPriority());
        assertTrue(type("fail-points", "Password expired", "Cause", "unclear checkout page"));
        assertEquals("Unclear checkout page", point.getCause().getName());
    }

    @Test
    void failPoints_listAllOfTheProcess() {
        assertEquals(example.all(FailPoint.class), example.table("fail-points").lines().stream().map(Line::element).toList());
    }

    @Test
    void stepsBySystems_meetWhereAStepUsesASystem() {
        Table table = example.table("steps-by-systems");
        assertEquals(example.process().getOrganization().getSystems(), table.columns().stream().map(Column::element).toList());
        for (Line line : table.lines()) {
            assertEquals(new HashSet<>(((Activity) line.element()).getSystems()),
                    new HashSet<>(line.cells().stream().map(each -> each.column().element()).toList()));
        }
    }

    @Test
    void stepsBySystems_addAndRemoveUse() {
        Table table = example.table("steps-by-systems");
        Line line = table.lines().stream().filter(each -> each.cells().isEmpty()).findFirst().orElseThrow();
        Column column = table.columns().get(0);
        TableTools tools = new TableTools(example.session(), table);
        Tool tool = tools.palette().stream().filter(each -> each.kind() == Tool.Kind.CREATE_CELL).findFirst().orElseThrow();
        tools.createCell(tool, line, column, "x").execute();
        assertEquals(List.of(column.element()), ((Activity) line.element()).getSystems());
        assertTrue(type("steps-by-systems", line.label(), column.label(), ""));
        assertEquals(List.<BusinessSystem>of(), ((Activity) line.element()).getSystems());
    }

    @Test
    void touchpointsByChannels_tellWhoStarts() {
        assertEquals("Customer", cell("touchpoints-by-channels", "Call for product advice", "Phone").label());
        Table table = example.table("touchpoints-by-channels");
        assertEquals(example.portfolio().getChannels(), table.columns().stream().map(Column::element).toList());
        table.lines().forEach(each -> assertTrue(((Activity) each.element()).isCustomerFacing() && !each.cells().isEmpty(), each.label()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "steps", "fail-points", "steps-by-systems", "touchpoints-by-channels" })
    void toolsThatCreateOrDelete_changeTheModelAndUndo(String name) {
        Table table = example.table(name);
        TableTools tools = new TableTools(example.session(), table);
        List<ToolCommand> commands = new ArrayList<>();
        for (Tool each : tools.palette()) {
            if (each.kind() != Tool.Kind.CREATE_CELL) {
                commands.add(tools.create(each, each.description().owner().orElseThrow().isA("LineMapping") ? table.lines().get(0) : null));
            }
        }
        lines(table.lines()).stream().map(Line::mapping).distinct()
                .forEach(mapping -> commands.add(tools.delete(lines(table.lines()).stream().filter(each -> each.mapping() == mapping).findFirst().orElseThrow())));
        EObject before = EcoreUtil.copy(example.portfolio());
        for (ToolCommand each : commands) {
            assertTrue(each.canExecute(), each.getLabel());
            each.execute();
            assertFalse(EcoreUtil.equals(before, example.portfolio()), each.getLabel());
            each.undo();
            assertTrue(EcoreUtil.equals(before, example.portfolio()), each.getLabel());
        }
        assertEquals(List.of(), example.session().problems());
    }
}
