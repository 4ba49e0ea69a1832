/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ActivityKind;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

class PropertiesViewTest extends WorkbenchTest {

    private ModelEditor editor;
    private Activity pack;

    @BeforeEach
    void select() throws Exception {
        editor = open(PhoneOrder.write(folder));
        pack = (Activity) element(editor, "Pack the paper");
        editor.reveal(pack);
        choose(PropertyGroup.GENERAL);
        user.waitUntil("its properties are shown", () -> isShown("Pack the paper"));
    }

    @Test
    void wrongNumber_staysInTheFieldWithTheReason() {
        choose(PropertyGroup.TIME_AND_COST);
        Text cost = user.labelled(content(), "Fixed cost", Text.class);
        user.click(cost);
        user.type("dear");
        user.press("Tab");

        assertEquals("dear", cost.getText());
        user.find(content(), Label.class, label -> label.getText().equals("“dear” is not a number."));
        assertNull(pack.getFixedCost());
        Screenshot.take("error-at-field");

        user.click(cost);
        cost.selectAll();
        user.type("3.5");
        user.press("Tab");
        assertEquals(3.5, pack.getFixedCost());
    }

    @Test
    void escape_putsBackWhatTheModelHas() {
        Text name = user.find(content(), Text.class, text -> text.getText().equals("Pack the paper"));
        user.click(name);
        user.type("xyz");
        user.press("Escape");

        assertEquals("Pack the paper", name.getText());
        assertEquals("Pack the paper", pack.getName());
    }

    @Test
    void choice_isChangedByKeys() {
        Combo kind = user.labelled(content(), "Kind", Combo.class);
        user.click(kind);
        user.press("Down");
        user.press("Down");
        user.press("Return");

        user.waitUntil("the kind is set", () -> pack.getKind() == ActivityKind.MANUAL);
    }

    @Test
    void flag_isSetByClick() {
        choose(PropertyGroup.EXPERIENCE);
        Button flag = user.labelled(content(), "Moment of truth", Button.class);
        user.click(flag);

        user.waitUntil("the flag is set", pack::isMomentOfTruth);
    }

    @Test
    void reference_isTypedByName() {
        Text phase = user.find(content(), Text.class, text -> text.getText().equals("Receive"));
        user.click(phase);
        phase.selectAll();
        user.type("pla");
        Screenshot.take("reference-proposals");
        user.press("Down");
        user.press("Return");
        user.press("Return");

        user.waitUntil("the phase is set", () -> "Place".equals(pack.getPhase().getName()));
    }

    @Test
    void narrowView_hasTheFieldsBelowTheirLabels() {
        Shell window = page().getWorkbenchWindow().getShell();
        Point size = window.getSize();
        Composite field = user.find(content(), Text.class, text -> text.getText().equals("Receive")).getParent().getParent().getParent();
        Label label = user.find(field.getParent(), Label.class, each -> each.getText().equals("Phase"));
        user.waitUntil("they are beside each other while there is room", () -> field.getLocation().x > label.getLocation().x);

        window.setSize(900, 700);
        user.waitUntil("the field is below", () -> field.getLocation().x == label.getLocation().x);
        Screenshot.take("properties-narrow");
        window.setSize(size);
        user.waitUntil("the field is beside", () -> field.getLocation().x > label.getLocation().x);
    }

    @Test
    void unknownReference_isTold() {
        Text phase = user.find(content(), Text.class, text -> text.getText().equals("Receive"));
        user.click(phase);
        phase.selectAll();
        user.type("nowhere");
        user.press("Tab");

        user.find(content(), Label.class, label -> label.getText().startsWith("Nothing here is called “nowhere”"));
        assertEquals("Receive", pack.getPhase().getName());
    }

    @Test
    void selectionOfAnother_setsWhatWasTyped() {
        Text name = user.find(content(), Text.class, text -> text.getText().equals("Pack the paper"));
        user.click(name);
        name.selectAll();
        user.type("Pack");
        editor.reveal(element(editor, "Ship the paper"));

        user.waitUntil("the name is set", () -> "Pack".equals(pack.getName()));
        user.waitUntil("the other is shown", () -> isShown("Ship the paper"));
    }

    private void choose(PropertyGroup group) {
        view(PropertiesView.ID, PropertiesView.class).showSection(group);
        user.settle();
    }

    private boolean isShown(String name) {
        return user.sees(content(), Text.class, text -> text.getText().equals(name));
    }
}
