/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sightline.model.customerprocess.Activity;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.tool.DiagramTools;
import org.sightline.viewpoint.tool.MenuItem;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.Tool.Kind;
import org.sightline.viewpoint.tool.ToolCommand;

/**
 * Every tool of every palette finds a place where it can be applied, changes the model there, and takes the change back. Double clicks lead
 * elsewhere and change nothing.
 */
class ToolsTest {

    /** The tool that stands where nothing may be deleted. */
    private static final String REFUSAL = "Keep";
    /** Tools that find something to do in the customer's job, and nothing in that of the call centre. */
    private static final List<String> FOR_THE_CUSTOMER = List.of("ChangeToStart", "CarriesInformation");
    /** Tools for a stored view in the form of one entity, with something taken out. */
    private static final List<String> FOR_ONE_ENTITY = List.of("PutAllBack", "ShowDepartments");

    @TestFactory
    Stream<DynamicTest> everyTool_changesTheModelAndUndoes() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Description chart : Example.specification().representations()) {
            if (chart.isA("DiagramDescription")) {
                new Board(chart.name(), 0).all().filter(tool -> !tool.name().equals(REFUSAL) && tool.kind() != Kind.DOUBLE_CLICK)
                        .forEach(tool -> tests.add(dynamicTest(chart.name() + " " + tool.name(), () -> check(chart.name(), tool.name()))));
            }
        }
        assertTrue(tests.size() > 500, "tools: " + tests.size());
        return tests.stream();
    }

    private static void check(String chart, String name) {
        Board board = new Board(chart, FOR_ONE_ENTITY.contains(name) || FOR_THE_CUSTOMER.contains(name) ? 1 : 0);
        board.example.named(Activity.class, "Leaf through the catalogue").setExperience(null);
        board.example.view(0).getElements().remove(board.example.node("Leaf through the catalogue"));
        board.refresh();
        ToolCommand command = board.applicable(name);
        EObject before = EcoreUtil.copy(board.example.portfolio());
        command.execute();
        assertFalse(EcoreUtil.equals(before, board.example.portfolio()), "changes nothing");
        board.refresh();
        command.undo();
        assertTrue(EcoreUtil.equals(before, board.example.portfolio()), "undo leaves something behind");
        command.redo();
        assertFalse(EcoreUtil.equals(before, board.example.portfolio()), "redo changes nothing");
        assertEquals(List.of(), board.example.session().problems());
    }

    @TestFactory
    Stream<DynamicTest> whatStandsForTheWholeProcess_cannotBeDeleted() throws Exception {
        return Example.specification().representations().stream().filter(chart -> chart.isA("DiagramDescription") && !chart.name().equals("job"))
                .map(chart -> dynamicTest(chart.name(), () -> {
                    Board board = new Board(chart.name(), 0);
                    List<Box> whole = board.boxes().filter(each -> each.element() == board.target || each.element() == board.example.process()).toList();
                    assertFalse(whole.isEmpty());
                    whole.forEach(each -> assertFalse(board.tools.delete(each).canExecute(), each.toString()));
                }));
    }

    /** A chart of the example with all its layers on. */
    private static final class Board {

        private final Example example = new Example();
        private final EObject target;
        private final String chart;
        private Diagram diagram;
        private DiagramTools tools;

        Board(String chart, int variant) {
            this.chart = chart;
            target = switch (chart) {
                case "job" -> example.lane(variant == 0 ? "Call centre" : "Business customer");
                case "customer-view" -> example.view(variant);
                default -> example.process();
            };
            example.diagram(chart, target);
            for (Description each : example.session().representation(chart).many("additionalLayers")) {
                example.state(example.state().show(each.name()));
            }
            refresh();
        }

        void refresh() {
            diagram = example.again(chart, target);
            tools = new DiagramTools(example.session(), diagram, example);
        }

        ToolCommand applicable(String name) {
            Tool tool = all().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
            return commands(tool).filter(ToolCommand::canExecute).findFirst().orElseGet(() -> fail("nowhere applicable: " + name));
        }

        /** The tools of the palette and the actions of the menus. */
        Stream<Tool> all() {
            return Stream.concat(tools.palette().stream(), tools.menu().stream().flatMap(Board::actions));
        }

        private static Stream<Tool> actions(MenuItem item) {
            return Stream.concat(item.action().stream(), item.items().stream().flatMap(Board::actions));
        }

        private Stream<ToolCommand> commands(Tool tool) {
            List<View> views = new ArrayList<>();
            views.add(null);
            views.addAll(Example.boxes(diagram));
            views.addAll(diagram.edges());
            List<View> ends = views.subList(1, views.size());
            return switch (tool.kind()) {
                case CREATE_NODE, CREATE_CONTAINER -> views.stream().map(each -> tools.create(tool, each));
                case CREATE_EDGE -> ends.stream().flatMap(source -> ends.stream().map(end -> tools.connect(tool, source, end)));
                case GENERIC -> views.stream().map(each -> tools.apply(tool, each));
                case DROP -> boxes().filter(into -> has(tools.drops(into), tool)).flatMap(into -> boxes().map(dropped -> tools.drop(tool, dropped, into)));
                case RECONNECT -> diagram.edges().stream().filter(edge -> has(tools.reconnections(edge), tool))
                        .flatMap(edge -> ends.stream().map(end -> tools.reconnect(tool, edge, tool.name().endsWith("Start"), end)));
                case DIRECT_EDIT -> ends.stream().filter(each -> uses(each, "labelDirectEdit", tool)).flatMap(each -> tools.edit(each, typed(tool)).stream());
                case DELETE -> ends.stream().filter(each -> uses(each, "deletionDescription", tool)).map(tools::delete);
                case PASTE -> boxes().filter(into -> has(tools.pastes(into), tool)).flatMap(into -> boxes().map(copied -> tools.paste(tool, copied.element(), copied, into)));
                case MENU_ACTION -> ends.stream().map(each -> tools.act(tool, List.of(each)));
                default -> Stream.of();
            };
        }

        private static String typed(Tool tool) {
            return switch (tool.name()) {
                case "EditWait" -> "7 h";
                case "EditShare" -> "37 %";
                default -> "typed";
            };
        }

        private static boolean has(List<Tool> offered, Tool tool) {
            return offered.stream().anyMatch(each -> each.name().equals(tool.name()));
        }

        private Stream<Box> boxes() {
            return Example.boxes(diagram).stream();
        }

        private static boolean uses(View view, String feature, Tool tool) {
            return view.mapping().description().one(feature).filter(each -> each.name().equals(tool.name())).isPresent();
        }
    }
}
