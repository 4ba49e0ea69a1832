/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.io.diagrams.DiagramChange.Kind;

class DiagramEditsTest {

    private static final String CALL = PlaceKey.of("Step", "call");
    private static final String PACK = PlaceKey.of("Step", "pack");

    private final DiagramBook book = new DiagramBook();
    private final DiagramEdits edits = new DiagramEdits(book);
    private final BasicCommandStack stack = new BasicCommandStack();
    private final List<DiagramChange> changes = new ArrayList<>();
    private Diagram diagram;

    @BeforeEach
    void create() {
        diagram = created("Order");
        book.addListener(changes::add);
    }

    private Diagram created(String name) {
        Command command = edits.create(name, "physical", "process");
        stack.execute(command);
        return (Diagram) command.getResult().iterator().next();
    }

    private List<Kind> kinds() {
        return changes.stream().map(DiagramChange::kind).toList();
    }

    @Test
    void createdDiagram_isListedAndFoundByItsIdAndElement() {
        assertEquals(List.of(diagram), book.diagrams());
        assertSame(diagram, book.find(diagram.id()).orElseThrow());
        assertEquals(List.of(diagram), book.of("process"));
        assertEquals(List.of(), book.of("another"));
        assertEquals("Create Diagram \u201COrder\u201D", stack.getUndoCommand().getLabel());
    }

    @Test
    void diagramWithoutName_isNotCreated() {
        assertFalse(edits.create(" ", "physical", "process").canExecute());
        assertFalse(edits.create("a\u0000b", "physical", "process").canExecute());
    }

    @Test
    void place_isSetUndoneAndRedone() {
        stack.execute(edits.place(diagram, Map.of(CALL, NodePosition.at(10, 20))));
        assertEquals(Optional.of(NodePosition.at(10, 20)), diagram.place(CALL, NodePosition.class));

        stack.execute(edits.place(diagram, Map.of(CALL, NodePosition.at(30, 20))));
        stack.undo();
        assertEquals(Optional.of(NodePosition.at(10, 20)), diagram.place(CALL));
        stack.undo();
        assertEquals(Map.of(), diagram.places());
        stack.redo();
        stack.redo();
        assertEquals(Optional.of(NodePosition.at(30, 20)), diagram.place(CALL));
    }

    @Test
    void placing_tellsWhichViewsWerePlaced() {
        stack.execute(edits.place(diagram, Map.of(CALL, NodePosition.at(10, 20))));
        stack.undo();

        assertEquals(List.of(Kind.PLACED, Kind.PLACED), kinds());
        assertEquals(Set.of(CALL), changes.get(0).keys());
        assertEquals(Set.of(CALL), changes.get(1).keys());
    }

    @Test
    void placeThatIsTheSame_cannotBeSetAgain() {
        stack.execute(edits.place(diagram, Map.of(CALL, NodePosition.at(10, 20))));

        assertFalse(edits.place(diagram, Map.of(CALL, NodePosition.at(10, 20))).canExecute());
        assertTrue(edits.place(diagram, Map.of(CALL, NodePosition.at(10, 21))).canExecute());
    }

    @Test
    void arrangedSelection_losesItsPlacesUntilUndone() {
        Map<String, NodePosition> both = Map.of(CALL, NodePosition.at(1, 2), PACK, NodePosition.at(3, 4));
        stack.execute(edits.place(diagram, both));

        stack.execute(edits.arrange(diagram, List.of(CALL)));
        assertEquals(Map.of(PACK, NodePosition.at(3, 4)), diagram.places());

        stack.undo();
        assertEquals(both, diagram.places());
        assertFalse(edits.arrange(diagram, List.of("Step@other")).canExecute());
    }

    @Test
    void arrangedDiagram_losesAllPlacesUntilUndone() {
        Map<String, NodePosition> both = Map.of(CALL, NodePosition.at(1, 2), PACK, NodePosition.at(3, 4));
        stack.execute(edits.place(diagram, both));

        stack.execute(edits.arrange(diagram));
        assertEquals(Map.of(), diagram.places());
        assertFalse(edits.arrange(diagram).canExecute());

        stack.undo();
        assertEquals(both, diagram.places());
    }

    @Test
    void arrangeAfterArrange_restoresEachStateOnUndo() {
        stack.execute(edits.place(diagram, Map.of(CALL, NodePosition.at(1, 2))));
        stack.execute(edits.arrange(diagram));
        stack.execute(edits.place(diagram, Map.of(PACK, NodePosition.at(3, 4))));
        stack.execute(edits.arrange(diagram));

        stack.undo();
        assertEquals(Map.of(PACK, NodePosition.at(3, 4)), diagram.places());
        stack.undo();
        stack.undo();
        assertEquals(Map.of(CALL, NodePosition.at(1, 2)), diagram.places());
    }

    @Test
    void deletedDiagram_comesBackToItsPlaceInTheList() {
        Diagram second = created("Second");
        stack.execute(edits.delete(diagram));
        assertEquals(List.of(second), book.diagrams());

        stack.undo();
        assertEquals(List.of(diagram, second), book.diagrams());
        assertEquals(List.of(Kind.CREATED, Kind.DELETED, Kind.CREATED), kinds());
    }

    @Test
    void duplicate_hasTheSamePlacesAndSettingsButIsNoLongerTheSame() {
        stack.execute(edits.place(diagram, Map.of(CALL, NodePosition.at(1, 2))));
        stack.execute(edits.change(diagram, diagram.settings().withLayer("Systems", false)));
        Command duplication = edits.duplicate(diagram, "Copy");
        stack.execute(duplication);
        Diagram copy = (Diagram) duplication.getResult().iterator().next();

        assertEquals(diagram.places(), copy.places());
        assertEquals(diagram.settings(), copy.settings());
        stack.execute(edits.arrange(copy));
        assertEquals(1, diagram.places().size());
    }

    @Test
    void rename_refusesBlankAndSameNames() {
        assertFalse(edits.rename(diagram, "Order").canExecute());
        assertFalse(edits.rename(diagram, "  ").canExecute());
        stack.execute(edits.rename(diagram, "Phone order"));
        assertEquals("Phone order", diagram.name());
        stack.undo();
        assertEquals("Order", diagram.name());
    }

    @Test
    void settings_areChangedAndUndone() {
        DiagramSettings settings = diagram.settings().withLayer("Systems", false).withFilter("Hide support", true)
                .withHidden(List.of(CALL)).withKept(List.of(PACK));
        stack.execute(edits.change(diagram, settings));
        assertEquals(settings, diagram.settings());
        assertFalse(edits.change(diagram, settings).canExecute());

        stack.undo();
        assertEquals(DiagramSettings.DEFAULT, diagram.settings());
        assertEquals(List.of(Kind.SETTINGS, Kind.SETTINGS), kinds());
    }

    @Test
    void standardDiagram_isTheSameEachTimeAndNotStored() {
        Diagram standard = book.standard("job", "process", "Job");

        assertSame(standard, book.standard("job", "process", "Another name"));
        assertSame(standard, book.find(standard.id()).orElseThrow());
        assertTrue(book.isStandard(standard));
        assertFalse(book.lists(standard));
        assertFalse(book.isStandard(diagram));
    }

    @Test
    void standardDiagram_isStoredFromItsFirstChangeToTheUndoOfThat() {
        Diagram standard = book.standard("job", "process", "Job");

        stack.execute(edits.place(standard, Map.of(CALL, NodePosition.at(1, 2))));
        assertTrue(book.lists(standard));
        stack.execute(edits.place(standard, Map.of(PACK, NodePosition.at(1, 2))));
        stack.undo();
        assertTrue(book.lists(standard));
        stack.undo();
        assertFalse(book.lists(standard));
        assertSame(standard, book.standard("job", "process", "Job"));
        assertEquals(List.of(Kind.LISTED, Kind.PLACED, Kind.PLACED, Kind.PLACED, Kind.PLACED, Kind.UNLISTED), kinds());
    }

    @Test
    void illegalMeasures_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> NodePosition.at(Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> new LaneHeight(0));
        assertThrows(IllegalArgumentException.class, () -> new ColumnWidth(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new EdgeBends(List.of()));
    }

    @Test
    void key_namesItsMappingAndElements() {
        String key = PlaceKey.of("Step @ home", "a-1", "b_2.x");

        assertEquals("Step @ home", PlaceKey.mapping(key));
        assertEquals(List.of("a-1", "b_2.x"), PlaceKey.elements(key));
        assertEquals(List.of(), PlaceKey.elements("something else"));
    }

    @Test
    void copies_getTheDiagramsOfTheirOriginals() {
        Diagram standard = book.standard("job", "lane", "Job");
        stack.execute(edits.place(diagram, Map.of(CALL, NodePosition.at(10, 20), PlaceKey.of("System", "crm", "call"), NodePosition.at(1, 2))));
        stack.execute(edits.change(diagram, diagram.settings().withLayer("Systems", false).withHidden(List.of(PACK))));
        stack.execute(edits.place(standard, Map.of(PACK, NodePosition.at(3, 4))));
        List<Diagram> before = List.copyOf(book.diagrams());

        stack.execute(edits.carryOver("Variant", Map.of("process", "process2", "lane", "lane2", "call", "call2", "pack", "pack2"), name -> name + " 2"));

        assertEquals("Variant", stack.getUndoCommand().getLabel());
        assertEquals(4, book.diagrams().size());
        Diagram copy = book.of("process2").get(0);
        assertEquals("Order 2", copy.name());
        assertEquals(Map.of(PlaceKey.of("Step", "call2"), NodePosition.at(10, 20), PlaceKey.of("System", "crm", "call2"), NodePosition.at(1, 2)),
                copy.places());
        assertEquals(diagram.settings().layers(), copy.settings().layers());
        assertEquals(Set.of(PlaceKey.of("Step", "pack2")), copy.settings().hidden());
        assertSame(book.diagrams().get(3), book.standard("job", "lane2", "whatever"));
        assertEquals(Map.of(PlaceKey.of("Step", "pack2"), NodePosition.at(3, 4)), book.of("lane2").get(0).places());

        stack.undo();
        assertEquals(before, book.diagrams());
        stack.redo();
        assertEquals(4, book.diagrams().size());
    }

    @Test
    void copiesOfElementsWithoutDiagrams_changeNothing() {
        assertFalse(edits.carryOver("Variant", Map.of("another", "another2"), name -> name).canExecute());
    }
}
