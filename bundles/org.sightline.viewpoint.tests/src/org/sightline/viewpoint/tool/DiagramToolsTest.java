/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.harbour.Harbour;
import org.sightline.viewpoint.harbour.Sketch;

/** Tools that the conformance kit does not know: each is executed, undone and redone, and the model is as it should be. */
class DiagramToolsTest {

    private static final String PIERS = """
            <containerMappings name='Pier' domainClass='Pier' semanticCandidatesExpression='feature:piers' %s>""" + Sketch.FLAT
            + """
            <subNodeMappings name='Vessel' domainClass='Vessel' semanticCandidatesExpression='feature:berths' %s>""" + Sketch.SQUARE
            + """
            </subNodeMappings><subNodeMappings name='Asked' domainClass='Vessel' createElements='false'>""" + Sketch.SQUARE
            + "</subNodeMappings></containerMappings>";
    private static final String TOOLS = "$L/@toolSections[name='T']/@ownedTools";

    private final Harbour harbour = new Harbour();
    private final BasicCommandStack stack = new BasicCommandStack();
    private LiveDiagram live;
    private ViewpointSession session;

    private DiagramTools open(String pier, String vessel, String tools) {
        session = Sketch.layer(PIERS.formatted(pier, vessel) + "<toolSections name='T'>" + tools + "</toolSections>").open(harbour);
        live = LiveDiagram.open(session, session.representation("D"), harbour.root()).orElseThrow();
        return new DiagramTools(session, live.diagram(), live);
    }

    @AfterEach
    void close() {
        live.close();
    }

    private Box box(String label) {
        for (Box pier : live.diagram().boxes()) {
            for (Box each : pier.children()) {
                if (each.label().equals(label)) {
                    return each;
                }
            }
            if (pier.label().equals(label)) {
                return pier;
            }
        }
        throw new IllegalArgumentException(label);
    }

    private Tool named(List<Tool> tools, String name) {
        return tools.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /** Executes, undoes and redoes a command and compares what it writes into a name. */
    private void renames(ToolCommand command, String element, String newName) {
        EObject renamed = harbour.find(element);
        assertTrue(command.canExecute(), session.problems().toString());
        stack.execute(command);
        assertEquals(newName, Harbour.get(renamed, "name"), session.problems().toString());
        stack.undo();
        assertEquals(element, Harbour.get(renamed, "name"));
        stack.redo();
        assertEquals(newName, Harbour.get(renamed, "name"));
    }

    private static String setName(String value) {
        return "<initialOperation><firstModelOperations xsi:type='tool:SetValue' featureName='name' valueExpression=\"" + value
                + "\"/></initialOperation>";
    }

    @Test
    void doubleClick_worksOnTheElement() {
        DiagramTools tools = open("", "doubleClickDescription=\"" + TOOLS + "[name='Dc']\"",
                "<ownedTools xsi:type='dtool:DoubleClickDescription' name='Dc' precondition='aql:element.tons > 4'><element name='element'/>"
                        + "<elementView name='elementView'/>" + setName("aql:element.name + '!'") + "</ownedTools>");
        assertFalse(tools.doubleClick(box("Bo")).orElseThrow().canExecute());
        assertTrue(tools.doubleClick(box("North")).isEmpty());
        renames(tools.doubleClick(box("Ada")).orElseThrow(), "Ada", "Ada!");
    }

    @Test
    void paste_movesTheCopiedElement() {
        DiagramTools tools = open("pasteDescriptions=\"" + TOOLS + "[name='P']\"", "", """
                <ownedTools xsi:type='tool:PasteDescription' name='P'><container name='container'/><containerView name='containerView'/>
                <copiedView name='copiedView'/><copiedElement name='copiedElement'/><initialOperation>
                <firstModelOperations xsi:type='tool:ChangeContext' browseExpression='var:copiedElement'>
                <subModelOperations xsi:type='tool:MoveElement' newContainerExpression='var:container' featureName='berths'/>
                </firstModelOperations></initialOperation></ownedTools>""");
        EObject south = harbour.root().eContents().stream().filter(each -> "South".equals(Harbour.get(each, "name"))).findFirst().orElseThrow();
        EObject bo = harbour.find("Bo");
        assertTrue(tools.pastes(null).isEmpty());
        ToolCommand command = tools.paste(tools.pastes(box("South")).get(0), bo, box("Bo"), box("South"));
        stack.execute(command);
        assertEquals(south, bo.eContainer());
        live.refresh();
        assertEquals("South", box("Bo").container().label());
        stack.undo();
        assertEquals("North", Harbour.get(bo.eContainer(), "name"));
    }

    @Test
    void menus_offerTheirActionsOnTheSelection() {
        DiagramTools tools = open("", "", "<ownedTools xsi:type='tool:PopupMenu' name='M' label='More'><menuItemDescription xsi:type='tool:OperationAction'"
                + " name='O' label='Count'><view name='views'/>" + setName("aql:self.name + views->size()") + "</menuItemDescription>"
                + "<menuItemDescription xsi:type='tool:ExternalJavaAction' name='J' id='j'/></ownedTools>");
        MenuItem menu = tools.menu().get(0);
        assertEquals("More", menu.label());
        assertEquals(List.of("Count"), menu.items().stream().map(MenuItem::label).toList());
        assertTrue(tools.palette().isEmpty());
        renames(tools.act(menu.items().get(0).action().orElseThrow(), List.of(box("Ada"), box("Cy"))), "Ada", "Ada2");
    }

    @Test
    void dialogVariable_takesTheAnswer() {
        DiagramTools tools = open("", "", "<ownedTools xsi:type='tool:ToolDescription' name='G'><element name='element'><subVariables"
                + " xsi:type='tool:DialogVariable' name='typed' dialogPrompt='New name?'/></element>"
                + "<elementView name='elementView'/>" + setName("aql:'The ' + typed") + "</ownedTools>");
        Tool tool = named(tools.palette(), "G");
        ToolCommand command = tools.apply(tool, box("Bo"));
        Question question = command.questions().get(0);
        assertTrue(question.asksForText());
        assertEquals(new Question("typed", "New name?", "", List.of(), false), question);
        command.answer(question, "Berta");
        renames(command, "Bo", "The Berta");
        renames(tools.apply(tool, box("Cy")), "Cy", "The ");
    }

    @Test
    void selectionVariable_offersItsCandidates() {
        DiagramTools tools = open("", "", "<ownedTools xsi:type='tool:ToolDescription' name='G'><element name='element'><subVariables"
                + " xsi:type='tool:SelectModelElementVariable' name='chosen' message='Like whom?' candidatesExpression='aql:self.eContainer().berths'/></element>"
                + "<elementView name='elementView'/>" + setName("aql:chosen.name + ' jr'") + "</ownedTools>");
        ToolCommand command = tools.apply(named(tools.palette(), "G"), box("Bo"));
        Question question = command.questions().get(0);
        assertEquals(List.of(harbour.find("Ada"), harbour.find("Bo")), question.candidates());
        assertFalse(question.asksForText());
        command.answer(question, harbour.find("Ada"));
        renames(command, "Bo", "Ada jr");
    }

    @Test
    void selectionWizard_givesTheChosenElementsToTheTool() {
        DiagramTools tools = open("", "", "<ownedTools xsi:type='tool:SelectionWizardDescription' name='W' multiple='true' message='Which?'"
                + " candidatesExpression='feature:berths'><element name='element'/><containerView name='containerView'/><container name='container'/>"
                + setName("aql:'Pier of ' + element.name->sep('+')->toString()") + "</ownedTools>");
        Tool tool = named(tools.palette(), "W");
        assertEquals(Tool.Kind.SELECTION, tool.kind());
        ToolCommand command = tools.apply(tool, box("North"));
        Question question = command.questions().get(0);
        assertTrue(question.many());
        command.answer(question, List.of(harbour.find("Bo"), harbour.find("Ada")));
        renames(command, "North", "Pier of Bo+Ada");
    }

    @Test
    void createdView_isKnownToFurtherOperations() {
        DiagramTools tools = open("", "", "<ownedTools xsi:type='tool:ToolDescription' name='G'><element name='element'/><elementView name='elementView'/>"
                + "<initialOperation><firstModelOperations xsi:type='dtool:CreateView' mapping=\"$L/@containerMappings[name='Pier']/@subNodeMappings[name='Asked']\""
                + " containerViewExpression='aql:elementView.eContainer()' variableName='made'>"
                + "<subModelOperations xsi:type='tool:SetValue' featureName='name' valueExpression=\"aql:made.target.name + ' in ' + made.eContainer().name\"/>"
                + "</firstModelOperations></initialOperation></ownedTools>");
        stack.execute(tools.apply(named(tools.palette(), "G"), box("Ada")));
        live.refresh();
        List<String> labels = box("North").children().stream().filter(each -> each.mapping().name().equals("Asked")).map(Box::label).toList();
        assertEquals(List.of("Ada in North"), labels, session.problems().toString());
        stack.undo();
        live.refresh();
        assertEquals(List.of("Ada", "Bo"), box("North").children().stream().map(Box::label).toList());
    }

    @Test
    void toolFilter_decidesWhetherAToolIsOffered() {
        String tool = "<ownedTools xsi:type='tool:ToolDescription' name='%s'><filters precondition='%s'/><element name='element'/>"
                + "<elementView name='elementView'/></ownedTools>";
        DiagramTools tools = open("", "", tool.formatted("Yes", "aql:self.piers-&gt;notEmpty()") + tool.formatted("No", "aql:self.piers-&gt;isEmpty()"));
        assertEquals(List.of("Yes"), tools.palette().stream().map(Tool::name).toList());
    }

    @Test
    void textInAReference_isRefused() {
        DiagramTools tools = open("", "", "<ownedTools xsi:type='tool:ToolDescription' name='G'><element name='element'/><elementView name='elementView'/>"
                + "<initialOperation><firstModelOperations xsi:type='tool:SetValue' featureName='escorts' valueExpression='somebody'/></initialOperation></ownedTools>");
        assertThrows(AbortExecutionException.class, () -> tools.apply(named(tools.palette(), "G"), box("Bo")).execute());
        assertEquals(List.of(), Harbour.values(harbour.find("Bo"), "escorts"));
    }

    @Test
    void failingTool_changesNothingAndIsReported() {
        DiagramTools tools = open("", "", "<ownedTools xsi:type='tool:ToolDescription' name='G'><element name='element'/><elementView name='elementView'/>"
                + "<initialOperation><firstModelOperations xsi:type='tool:SetValue' featureName='name' valueExpression='first'>"
                + "<subModelOperations xsi:type='tool:SetValue' featureName='tons' valueExpression='heavy'/></firstModelOperations></initialOperation></ownedTools>");
        ToolCommand command = tools.apply(named(tools.palette(), "G"), box("Ada"));
        assertThrows(AbortExecutionException.class, command::execute);
        assertEquals("Ada", Harbour.get(harbour.find("Ada"), "name"));
        assertTrue(session.problems().toString().contains("ToolDescription[G]"), session.problems().toString());
    }

    @Test
    void ownRecordingOfTheSession_isTheOnlyOne() {
        DiagramTools tools = open("", "", "<ownedTools xsi:type='tool:ToolDescription' name='G'><element name='element'/><elementView name='elementView'/>"
                + setName("new") + "</ownedTools>");
        List<String> calls = new ArrayList<>();
        ChangeRecording whole = session.recording();
        session.recording(work -> {
            calls.add("record");
            return new Noted(whole.record(work), calls);
        });
        stack.execute(tools.apply(named(tools.palette(), "G"), box("Ada")));
        stack.undo();
        stack.redo();
        assertEquals(List.of("record", "undo", "redo"), calls);
    }

    @Test
    void recordingOfTheWholeModel_leavesNobodyBehind() {
        DiagramTools tools = open("", "", "<ownedTools xsi:type='tool:ToolDescription' name='G'><element name='element'/><elementView name='elementView'/>"
                + setName("new") + "</ownedTools>");
        List<Adapter> before = List.copyOf(harbour.find("Bo").eAdapters());
        stack.execute(tools.apply(named(tools.palette(), "G"), box("Ada")));
        assertEquals(before, harbour.find("Bo").eAdapters());
    }

    private record Noted(ChangeRecording.Changes changes, List<String> calls) implements ChangeRecording.Changes {

        @Override
        public void undo() {
            calls.add("undo");
            changes.undo();
        }

        @Override
        public void redo() {
            calls.add("redo");
            changes.redo();
        }
    }
}
