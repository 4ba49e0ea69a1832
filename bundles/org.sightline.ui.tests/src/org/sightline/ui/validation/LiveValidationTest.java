/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.ui.customerview.StoredViews;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.validation.Finding;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.Severity;
import org.sightline.validation.Validator;

class LiveValidationTest {

    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @TempDir
    private Path folder;
    private ModelDocument document;
    private LiveValidation validation;

    @BeforeEach
    void open() throws Exception {
        document = ModelDocument.open(PhoneOrder.write(folder));
        validation = new LiveValidation(document, (delay, task) -> tasks.add(task));
    }

    @Test
    void findings_areThoseOfAFullValidation() {
        runAll();

        List<Finding> full = new Validator(RuleCatalogue.standard()).validate(document.portfolio());
        assertEquals(full.stream().map(FindingRow::of).toList(), validation.rows());
        assertTrue(validation.isUpToDate());
    }

    @Test
    void edit_outdatesThemUntilTheNextValidationIsThrough() {
        runAll();
        List<String> told = new ArrayList<>();
        validation.addListener(() -> told.add(validation.isUpToDate() ? "now" : "outdated"));

        document.execute(document.edits().set(lane(), Literals.LANE__ROLE, null));
        assertFalse(validation.isUpToDate());
        runAll();

        assertTrue(validation.isUpToDate());
        assertEquals(List.of("outdated", "now"), told);
    }

    @Test
    void elementThatIsNoLongerFacing_isNoticedInItsView() {
        CustomerView view = new StoredViews(document).store(document.portfolio().getProcesses().get(0), ViewForm.DEPARTMENTS);
        runAll();
        assertEquals(List.of(), rows("CV01"));

        document.execute(document.edits().set(lane(), Literals.LANE__ROLE, null));
        runAll();

        assertFalse(rows("CV01").isEmpty());
        assertEquals(Severity.ERROR, rows("CV01").get(0).severity());
        assertEquals(view, rows("CV01").get(0).element().orElseThrow());
    }

    @Test
    void editDuringValidation_startsOver() {
        tasks.clear();
        document.execute(document.edits().set(lane(), Literals.LANE__ROLE, null));
        Runnable first = tasks.remove();
        document.domain().getCommandStack().undo();
        first.run();

        assertFalse(validation.isUpToDate());
        runAll();
        assertTrue(validation.isUpToDate());
        assertEquals(List.of(), validation.rows().stream().filter(row -> row.severity() == Severity.ERROR).toList());
    }

    @Test
    void companyRules_areReadAgainWhenTheirFileChanges() throws Exception {
        Path rules = folder.resolve("phone-order.rules.ocl");
        Files.writeString(rules, "context Lane inv NoLane: false\n");
        validation.validateNow();
        assertFalse(rows("NoLane").isEmpty());

        Files.delete(rules);
        validation.validateNow();
        assertTrue(rows("NoLane").isEmpty());
    }

    @Test
    void mistakeInCompanyRules_isListed() throws Exception {
        Files.writeString(folder.resolve("phone-order.rules.ocl"), "context Lane inv Broken: self.nonsense\n");
        validation.validateNow();

        assertTrue(validation.rows().get(0).element().isEmpty());
        assertEquals(Severity.ERROR, validation.rows().get(0).severity());
    }

    private EObject lane() {
        return document.portfolio().getProcesses().get(0).getLanes().get(0);
    }

    private List<FindingRow> rows(String rule) {
        return validation.rows().stream().filter(row -> row.rule().equals(rule)).toList();
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }
}
