/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.ui.customerview.StoredViews;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.settings.Settings;
import org.sightline.validation.Finding;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.Severity;
import org.sightline.validation.Validator;
import org.sightline.validation.fix.QuickFix;

class LiveValidationTest {

    private static final long LIMIT_SECONDS = 60;

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.sightline.ui.tests.validation");
    private final Settings settings = new Settings(preferences);
    private ModelDocument document;
    private LiveValidation validation;

    @BeforeEach
    void open() throws Exception {
        document = ModelDocument.open(PhoneOrder.write(folder));
        validation = new LiveValidation(document, tasks::add, tasks::add, Duration.ofMillis(20), settings);
    }

    @Test
    void findings_areThoseOfAFullValidation() throws InterruptedException {
        runAll();

        List<Finding> full = new Validator(RuleCatalogue.standard()).validate(document.portfolio());
        assertEquals(full.stream().map(FindingRow::of).toList(), validation.rows());
        assertTrue(validation.isUpToDate());
    }

    @Test
    void edit_outdatesThemUntilTheNextValidationIsThrough() throws InterruptedException {
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
    void elementThatIsNoLongerFacing_isNoticedInItsView() throws InterruptedException {
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
    void findingsOfAnEarlierState_areNotShown() throws InterruptedException {
        document.execute(document.edits().set(lane(), Literals.LANE__ROLE, null));
        Runnable late = tasks.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        document.domain().getCommandStack().undo();
        late.run();

        assertFalse(validation.isUpToDate());
        runAll();
        assertTrue(validation.isUpToDate());
        assertEquals(List.of(), validation.rows().stream().filter(row -> row.severity() == Severity.ERROR).toList());
    }

    @Test
    void companyRules_areReadAgainWhenTheirFileChanges() throws Exception {
        Path rules = folder.resolve("phone-order.rules.ocl");
        Files.writeString(rules, "context Lane inv NoLane: false\n");
        runUntil(() -> !rows("NoLane").isEmpty());

        Files.delete(rules);
        runUntil(() -> rows("NoLane").isEmpty());
    }

    @Test
    void mistakeInCompanyRules_isListedWithItsPlace() throws Exception {
        Files.writeString(folder.resolve("phone-order.rules.ocl"), "context Lane inv Broken: self.nonsense\n");
        runUntil(() -> !validation.rows().isEmpty() && validation.rows().get(0).element().isEmpty());

        assertEquals(Severity.ERROR, validation.rows().get(0).severity());
        assertTrue(validation.rows().get(0).message().contains("line 1, column 31"), validation.rows().get(0)::message);
    }

    @Test
    void quickFix_isOneEditThatCanBeUndone() throws InterruptedException {
        document.execute(document.edits().set(document.portfolio(), Literals.PORTFOLIO__CURRENCY, "eur"));
        runAll();
        QuickFix fix = validation.fixes(document.portfolio()).get(0);

        document.execute(fix.command());
        runAll();
        assertEquals("EUR", document.portfolio().getCurrency());
        assertEquals(List.of(), rows("CV46"));
        assertEquals(fix.label(), document.domain().getCommandStack().getUndoCommand().getLabel());

        document.domain().getCommandStack().undo();
        runAll();
        assertEquals(1, rows("CV46").size());
    }

    @Test
    void markers_areThereByElement() throws InterruptedException {
        document.execute(document.edits().set(document.portfolio(), Literals.PORTFOLIO__CURRENCY, "eur"));
        runAll();

        assertEquals(Severity.ERROR, validation.markers().at(document.portfolio()).orElseThrow().severity());
    }

    @AfterEach
    void close() throws BackingStoreException {
        validation.dispose();
        preferences.removeNode();
    }

    private EObject lane() {
        return document.portfolio().getProcesses().get(0).getLanes().get(0);
    }

    private List<FindingRow> rows(String rule) {
        return validation.rows().stream().filter(row -> row.rule().equals(rule)).toList();
    }

    private void runAll() throws InterruptedException {
        runUntil(validation::isUpToDate);
    }

    private void runUntil(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable task = tasks.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertNotNull(task, () -> "findings stay " + validation.rows());
            task.run();
        }
    }

    @Test
    void mutedRules_areNotShownUntilTheyAreShownAgain() throws InterruptedException {
        runAll();
        int all = validation.rows().size();
        String rule = validation.rows().get(0).finding().orElseThrow().rule();
        List<String> told = new ArrayList<>();
        validation.addListener(() -> told.add("told"));

        settings.muteRules(Set.of(rule));
        assertTrue(validation.rows().stream().noneMatch(row -> row.finding().orElseThrow().rule().equals(rule)));
        assertEquals(List.of("told"), told);
        assertTrue(validation.markers().elements().size() < all);

        settings.muteRules(Set.of());
        assertEquals(all, validation.rows().size());
    }

    @Test
    void withoutLiveChecks_findingsWaitUntilTheyAreAskedFor() throws InterruptedException {
        runAll();
        settings.validateLive(false);
        document.execute(document.edits().set(lane(), Literals.LANE__ROLE, null));
        assertFalse(validation.isUpToDate());
        assertNull(tasks.poll(200, TimeUnit.MILLISECONDS));

        validation.validateNow();
        runAll();
        assertTrue(validation.isUpToDate());

        document.execute(document.edits().set(lane(), Literals.LANE__ROLE, LaneRole.CUSTOMER));
        settings.validateLive(true);
        runAll();
        assertTrue(validation.isUpToDate());
    }
}
