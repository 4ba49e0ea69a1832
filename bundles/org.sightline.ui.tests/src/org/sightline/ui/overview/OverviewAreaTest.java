/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.ExampleFile;
import org.sightline.ui.fields.PartList;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.lists.ElementColumn;
import org.sightline.ui.lists.ElementColumns;

/** What stands in an area of the overview, and what belongs to it, is added, edited, put into order and deleted; all of it can be undone. */
class OverviewAreaTest {

    @TempDir
    private Path folder;
    private ModelDocument document;

    @BeforeEach
    void open() throws Exception {
        document = ModelDocument.open(ExampleFile.copyTo(folder));
    }

    @Test
    void elementsOfAllAreas_areEditedInTheirLists() {
        for (OverviewArea area : OverviewArea.values()) {
            PartList list = new PartList(document, document.portfolio(), area.feature());
            assertEdited(list);
            for (EReference detail : area.details()) {
                assertEdited(new PartList(document, list.elements().getFirst(), detail));
            }
        }
    }

    @Test
    void unitsOfAUnit_beginAtTheLeftAndStayWithinIt() {
        EReference units = Literals.ORGANIZATION__UNITS;
        PartList ofOrganization = new PartList(document, document.portfolio().getOrganizations().getFirst(), units);
        EObject unit = ofOrganization.add();
        EObject team = ofOrganization.addWithin(unit);
        assertEquals(1, ofOrganization.depth(team));
        assertTrue(ofOrganization.canLift(team));

        PartList ofUnit = new PartList(document, unit, Literals.ORGANIZATION_UNIT__UNITS);
        assertEquals(0, ofUnit.depth(team));
        assertFalse(ofUnit.canLift(team));
        ofOrganization.lift(team);
        assertEquals(List.of(unit, team), ofOrganization.elements().subList(ofOrganization.elements().size() - 2, ofOrganization.elements().size()));
        assertEquals(0, ofOrganization.depth(team));
        ofOrganization.nest(team);
        assertEquals(List.of(team), ofUnit.elements());
    }

    private void assertEdited(PartList list) {
        List<EObject> before = list.elements();
        EObject first = list.add();
        EObject second = list.addBehind(first);
        assertEquals(before.size() + 2, list.elements().size(), list.type().getName());
        list.move(second, -1);
        assertEquals(List.of(second, first), list.elements().subList(before.size(), before.size() + 2));
        assertTrue(columns(list).stream().anyMatch(each -> each.field(first).isPresent()));
        columns(list).forEach(each -> each.field(first).ifPresent(OverviewAreaTest::assertShown));
        list.remove(List.of(first));
        assertFalse(list.elements().contains(first));
        while (document.domain().getCommandStack().canUndo()) {
            document.domain().getCommandStack().undo();
        }
        assertEquals(before, list.elements());
        assertFalse(document.isDirty());
    }

    private List<ElementColumn> columns(PartList list) {
        return ElementColumns.of(document, list.type());
    }

    /** What a new element shows in its cell can be entered there again. */
    private static void assertShown(PropertyField field) {
        switch (field.kind()) {
            case TEXT, LONG_TEXT, DATE, PERCENT -> assertTrue(field.problem(field.text()).isEmpty(), field.label());
            case CHOICE, SCALE -> assertTrue(field.choice() >= -1 && field.choice() < field.choices().size(), field.label());
            default -> assertTrue(field.text() != null, field.label());
        }
    }
}
