/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.ui.document.Companion;
import org.sightline.ui.document.ModelDocument;
import org.sightline.validation.CompanyRules;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.RuleSet;
import org.sightline.validation.Validator;

/**
 * Keeps the findings about a document up to date. Some time after a change the whole model is validated in slices of a few
 * milliseconds, between which the user can go on; another change starts it over. Until a validation is through, the findings of
 * the one before are shown. Runs on the thread of the document, since its facts belong to that thread.
 */
public final class LiveValidation implements Companion {

    private static final int DELAY = 250;
    private static final int PAUSE = 1;
    private static final long SLICE_NANOS = 12_000_000;
    private static final int ELEMENTS_AT_ONCE = 32;

    private final ModelDocument document;
    private final Scheduler scheduler;
    private final RuleSet catalogue = RuleCatalogue.standard();
    private final CompanyRulesFile companyRules = new CompanyRulesFile();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable documentChanged = this::restart;
    private List<FindingRow> rows = List.of();
    private boolean isUpToDate;
    private int generation;

    /**
     * @param document what to validate
     * @param scheduler runs the slices on the document's thread
     */
    public LiveValidation(ModelDocument document, Scheduler scheduler) {
        this.document = document;
        this.scheduler = scheduler;
        document.addChangeListener(documentChanged);
        restart();
    }

    /** @return the findings of the last validation that was completed, in the order of the model */
    public List<FindingRow> rows() {
        return rows;
    }

    /** @return whether the findings are those of the model as it is now */
    public boolean isUpToDate() {
        return isUpToDate;
    }

    /** Validates the whole model before it returns. */
    public void validateNow() {
        generation++;
        Slices slices = new Slices();
        while (slices.hasNext()) {
            slices.next();
        }
        finish(slices);
    }

    private void restart() {
        generation++;
        isUpToDate = false;
        int own = generation;
        listeners.forEach(Runnable::run);
        scheduler.after(DELAY, () -> {
            if (own == generation) {
                continueWith(new Slices(), own);
            }
        });
    }

    private void continueWith(Slices slices, int own) {
        if (own != generation) {
            return;
        }
        long end = System.nanoTime() + SLICE_NANOS;
        while (slices.hasNext() && System.nanoTime() < end) {
            slices.next();
        }
        if (slices.hasNext()) {
            scheduler.after(PAUSE, () -> continueWith(slices, own));
        } else {
            finish(slices);
        }
    }

    private void finish(Slices slices) {
        rows = slices.rows();
        isUpToDate = true;
        listeners.forEach(Runnable::run);
    }

    /** @param listener told when the findings are outdated, and when they are up to date again */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** @param listener no longer told */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Stops for good. */
    @Override
    public void dispose() {
        generation++;
        listeners.clear();
        document.removeChangeListener(documentChanged);
    }

    /** One validation, some elements at a time. */
    private final class Slices {

        private final Validator validator;
        private final List<FindingRow> found = new ArrayList<>();
        private final Iterator<EObject> elements;

        Slices() {
            CompanyRules company = companyRules.beside(document.file());
            validator = new Validator(catalogue, company.rules());
            company.problems().stream().map(FindingRow::of).forEach(found::add);
            elements = EcoreUtil.getAllContents(List.of(document.portfolio()));
        }

        boolean hasNext() {
            return elements.hasNext();
        }

        void next() {
            List<EObject> batch = new ArrayList<>(ELEMENTS_AT_ONCE);
            while (batch.size() < ELEMENTS_AT_ONCE && elements.hasNext()) {
                batch.add(elements.next());
            }
            validator.validateElements(batch).stream().map(FindingRow::of).forEach(found::add);
        }

        List<FindingRow> rows() {
            return List.copyOf(found);
        }
    }
}
