/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class SelectingByKindTest extends DiagramTest {

    private static Set<String> selected(DiagramContext context) {
        return context.selectedParts().stream().map(each -> each.element() instanceof NamedElement named && named.getName() != null ? named.getName()
                : ElementLabels.text(each.element())).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void editMenu_selectsAllOfAKind() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        user.choose("Edit", "Select", "All Steps");
        assertEquals(Set.of("Answer the call", "Call the wholesaler", "Pack the paper", "Receive the paper", "Ship the paper"), selected(context));
        Screenshot.take("select-steps");
        user.choose("Edit", "Select", "All Messages");
        assertEquals(2, context.selectedParts().size());
        assertEquals(List.of("MessageFlow", "MessageFlow"), context.selectedParts().stream().map(each -> each.element().eClass().getName()).toList());
        user.choose("Edit", "Select", "All Decisions");
        assertEquals(0, context.selectedParts().size());
    }

    @Test
    void likeTheSelection_isSelectedByKeys() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        mouse(context).click(part(context, "Paper runs out"));
        user.press("ctrl+alt+k");
        assertEquals(Set.of("Paper runs out", "Phone rings"), selected(context));

        mouse(context).click(part(context, "Pack the paper"));
        user.choose("Edit", "Select", "All of This Lane");
        assertEquals(Set.of("Pack the paper", "Ship the paper", "Shipped"), selected(context));
    }

    @Test
    void whatComesBeforeAndAfter_isSelectedWithItsFlows() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        mouse(context).click(part(context, "Ship the paper"));
        user.press("ctrl+alt+n");
        Screenshot.take("select-downstream");
        assertEquals(Set.of("Ship the paper", "Shipped", "Receive the paper", "Supplied"), nodes(context));

        mouse(context).click(part(context, "Answer the call"));
        user.press("ctrl+alt+p");
        assertEquals(Set.of("Answer the call", "Phone rings", "Call the wholesaler", "Paper runs out"), nodes(context));
    }

    private static Set<String> nodes(DiagramContext context) {
        return context.selectedParts().stream().map(each -> each.element()).filter(NamedElement.class::isInstance).map(each -> ((NamedElement) each).getName())
                .filter(each -> each != null && !each.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
