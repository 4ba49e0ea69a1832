/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.validation.RandomEdits;
import org.sightline.validation.RandomModels;
import org.sightline.validation.RuleSet;
import org.sightline.validation.Validator;

/** Whatever is edited, the findings are those of a full validation. */
class IncrementalValidatorPropertyTest {

    private static final int EDITS = 25;

    private final List<RuleSet> rules = RandomModels.rules();
    private final Validator full = new Validator(RandomModels.rules().toArray(RuleSet[]::new));

    @Property(tries = 40, seed = "7", shrinking = ShrinkingMode.OFF)
    void findings_areThoseOfAFullValidation(@ForAll int seed) {
        Portfolio model = RandomModels.model(seed);
        RandomEdits edits = new RandomEdits(model, seed);
        IncrementalValidator incremental = new IncrementalValidator(model, rules);
        for (int i = 0; i < EDITS; i++) {
            incremental.update(() -> false);

            assertEquals(full.validate(model), incremental.findings(), edits::last);

            edits.edit();
        }
        incremental.dispose();
    }

    @Property(tries = 20, seed = "8", shrinking = ShrinkingMode.OFF)
    void severalEditsAtOnceAndCancelledUpdates_areMadeUpFor(@ForAll int seed) {
        Portfolio model = RandomModels.model(seed);
        RandomEdits edits = new RandomEdits(model, seed);
        IncrementalValidator incremental = new IncrementalValidator(model, rules);
        for (int i = 0; i < EDITS; i++) {
            edits.edit();
            if (i % 4 == 3) {
                incremental.update(() -> false);
                assertEquals(full.validate(model), incremental.findings(), edits::last);
            } else {
                updateUntilCancelled(incremental, i * 5);
            }
        }
        while (edits.canUndo()) {
            edits.undo();
        }
        incremental.update(() -> false);
        assertEquals(full.validate(model), incremental.findings());
        incremental.dispose();
    }

    private static void updateUntilCancelled(IncrementalValidator incremental, int questions) {
        AtomicInteger asked = new AtomicInteger();
        try {
            incremental.update(() -> asked.incrementAndGet() > questions);
        } catch (CancellationException e) {
            assertEquals(questions + 1, asked.get());
        }
    }
}
