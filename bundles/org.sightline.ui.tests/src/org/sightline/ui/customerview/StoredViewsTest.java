/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.view.CustomerViews;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;

class StoredViewsTest {

    @TempDir
    private Path folder;
    private ModelDocument document;
    private CustomerProcess process;
    private StoredViews views;

    @BeforeEach
    void open() throws Exception {
        document = ModelDocument.open(PhoneOrder.write(folder));
        process = document.portfolio().getProcesses().get(0);
        views = new StoredViews(document);
    }

    @Test
    void store_addsTheDerivedViewInOneEdit() {
        CustomerView view = views.store(process, ViewForm.DEPARTMENTS);

        assertEquals(List.of(view), process.getViews());
        assertEquals(CustomerViews.elements(view), List.copyOf(view.getElements()));
        assertEquals("Order by phone, by department", view.getName());

        document.domain().getCommandStack().undo();
        assertTrue(process.getViews().isEmpty());
        assertFalse(document.isDirty());
    }

    @Test
    void storeAgain_updatesTheSameViewAndKeepsWhatWasTakenOut() {
        CustomerView view = views.store(process, ViewForm.DEPARTMENTS);
        FlowNode call = process.getLanes().get(0).getNodes().get(1);
        document.execute(document.edits().set(view, Literals.CUSTOMER_VIEW__EXCLUDED, List.of(call)));
        document.execute(document.edits().delete(List.of(process.getLanes().get(0).getNodes().get(0))));

        assertSame(view, views.store(process, ViewForm.DEPARTMENTS));

        assertFalse(view.getElements().contains(call));
        assertEquals(CustomerViews.elements(view), List.copyOf(view.getElements()));
    }

    @Test
    void otherForm_isAnotherView() {
        views.store(process, ViewForm.DEPARTMENTS);
        views.store(process, ViewForm.SINGLE_ENTITY);

        assertEquals(2, process.getViews().size());
    }
}
