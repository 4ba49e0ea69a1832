/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.validation.CompanyRules;
import org.sightline.validation.Finding;
import org.sightline.validation.RandomEdits;
import org.sightline.validation.RandomModels;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.Validator;
import org.sightline.validation.console.ConsoleAnswer;

/** The test's own thread is the thread of the model: tasks for it wait until the test runs them. */
class BackgroundValidationTest {

    private static final long LIMIT_SECONDS = 60;

    @TempDir
    private Path folder;

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final Portfolio model = RandomModels.model(11);
    private LiveFindings last;
    private RuntimeException failure;
    private Path file;
    private BackgroundValidation validation;

    @BeforeEach
    void start() {
        file = folder.resolve("model.sightline");
        validation = new BackgroundValidation(model, file, Duration.ofMillis(20), tasks::add, tasks::add, new BackgroundValidation.Listener() {
            @Override
            public void found(LiveFindings findings) {
                last = findings;
            }

            @Override
            public void failed(RuntimeException e) {
                failure = e;
            }
        });
    }

    @AfterEach
    void stop() {
        validation.close();
    }

    /** Runs the tasks for the thread of the model until the findings are as wanted. */
    private LiveFindings await(Predicate<LiveFindings> wanted) throws InterruptedException {
        while (last == null || !wanted.test(last)) {
            Runnable task = tasks.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertNotNull(task, () -> "The findings stay " + last);
            task.run();
            if (failure != null) {
                throw failure;
            }
        }
        return last;
    }

    private List<Finding> full() {
        return new Validator(RuleCatalogue.standard()).validate(model);
    }

    @Test
    void findings_areAboutTheElementsOfTheModel() throws InterruptedException {
        assertEquals(full(), await(any -> true).findings());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void editsWithoutAPause_endWithTheFindingsOfAFullValidation(long seed) throws InterruptedException {
        RandomEdits edits = new RandomEdits(model, seed);
        for (int i = 0; i < 400; i++) {
            edits.edit();
            last = null;
            validation.changed(file);
            if (i % 50 == 0) {
                await(any -> true);
                assertEquals(full(), last.findings(), edits::last);
            }
        }

        assertEquals(full(), await(any -> true).findings());
    }

    @Test
    void findingsOfAnEarlierState_areNotDelivered() throws InterruptedException {
        await(any -> true);
        last = null;
        model.setCurrency("none");
        validation.changed(file);
        Runnable late = tasks.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        model.setCurrency("EUR");
        validation.changed(file);
        late.run();

        assertEquals(null, last);
        assertEquals(full(), await(any -> true).findings());
    }

    @Test
    void companyRules_areReadAgainWhenTheirFileChanges() throws IOException, InterruptedException {
        Path rules = CompanyRules.fileBeside(file);
        await(any -> true);
        Files.writeString(rules, "context Portfolio inv Mine: false");
        await(findings -> findings.findings().stream().anyMatch(finding -> finding.rule().equals("Mine")));
        Files.writeString(rules, "context Portfolio inv Mine:\n  nothing = 1");
        LiveFindings broken = await(findings -> !findings.problems().isEmpty());
        Files.delete(rules);
        LiveFindings without = await(findings -> findings.problems().isEmpty());

        assertEquals(2, broken.problems().getFirst().line());
        assertEquals(3, broken.problems().getFirst().column());
        assertEquals(full(), without.findings());
    }

    @Test
    void rulesForAllModels_holdBesideThoseOfTheModel() throws IOException, InterruptedException {
        Path shared = folder.resolve("company.rules.ocl");
        Files.writeString(CompanyRules.fileBeside(file), "context Portfolio inv Mine: false");
        validation.takeRules(shared);
        LiveFindings missing = await(findings -> !findings.problems().isEmpty());
        assertEquals(shared, missing.problems().getFirst().file());

        Files.writeString(shared, "context Portfolio inv Ours: false");
        await(findings -> Set.of("Mine", "Ours").stream().allMatch(rule -> findings.findings().stream().anyMatch(each -> each.rule().equals(rule))));
        validation.takeRules(CompanyRules.fileBeside(file));
        LiveFindings once = await(findings -> findings.findings().stream().noneMatch(each -> each.rule().equals("Ours")));
        assertEquals(1, once.findings().stream().filter(each -> each.rule().equals("Mine")).count());
    }

    @Test
    void restart_validatesAllAnew() throws InterruptedException {
        await(any -> true);
        last = null;
        model.setCurrency("none");
        validation.restart();

        assertTrue(await(any -> true).findings().stream().anyMatch(finding -> finding.rule().equals("CV46")));
    }

    @Test
    void ruleThatNeverEnds_isStoppedByTheNextEdit() throws IOException, InterruptedException {
        await(any -> true);
        Files.writeString(CompanyRules.fileBeside(file),
                "context Portfolio inv Long: Sequence{1..20000}->forAll(i | Sequence{1..20000}->forAll(j | i + j > 0))");
        validation.changed(file);
        last = null;
        Files.delete(CompanyRules.fileBeside(file));
        validation.changed(file);

        assertEquals(full(), await(any -> true).findings());
    }

    @Test
    void expression_isEvaluatedOnTheModelAsItIs() throws InterruptedException {
        model.setName("Just renamed");
        validation.changed(file);
        List<ConsoleAnswer> answers = new ArrayList<>();
        validation.evaluate(model, "Sequence{self}", () -> false, answers::add);
        while (answers.isEmpty()) {
            tasks.poll(LIMIT_SECONDS, TimeUnit.SECONDS).run();
        }

        ConsoleAnswer.Values values = (ConsoleAnswer.Values) answers.getFirst();
        assertEquals(new ConsoleAnswer.Value("model “Just renamed”", Optional.of(model)), values.values().getFirst());
    }

    @Test
    void closedValidation_deliversNothing() throws InterruptedException {
        await(any -> true);
        last = null;
        validation.changed(file);
        Runnable delivery = tasks.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        validation.close();
        delivery.run();

        assertEquals(null, last);
        assertTrue(model.eAdapters().isEmpty());
    }
}
