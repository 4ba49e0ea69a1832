/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;

class FieldHelpTest {

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfEveryElement_hasAHelpOfItsOwn() throws Exception {
        ModelDocument document = ModelDocument.open(PhoneOrder.write(folder));
        List<String> without = new ArrayList<>();
        for (EClassifier each : SightlinePackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass type && !type.isAbstract() && Literals.MODEL_ELEMENT.isSuperTypeOf(type)) {
                new ElementProperties(document, EcoreUtil.create(type)).byGroup().values().stream().flatMap(List::stream)
                        .filter(field -> !FieldHelp.isWritten(field.feature())).forEach(field -> without.add(type.getName() + ": " + field.label()));
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void help_isASentence() {
        String help = FieldHelp.of(Literals.ACTIVITY__CHANNEL);

        assertEquals("How customer and organisation meet at this step. Every touchpoint has one.", help);
        assertTrue(FieldHelp.of(Literals.CUSTOMER_PROCESS__PORTFOLIO).length() > 3, "what nobody wrote about has the words of the metamodel");
    }
}
