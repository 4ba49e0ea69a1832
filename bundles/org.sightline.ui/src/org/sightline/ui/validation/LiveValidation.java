/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.validation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.emf.ecore.EObject;
import org.sightline.ui.document.Companion;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.settings.Settings;
import org.sightline.validation.console.ConsoleAnswer;
import org.sightline.validation.fix.QuickFix;
import org.sightline.validation.fix.QuickFixes;
import org.sightline.validation.live.BackgroundValidation;
import org.sightline.validation.live.LiveFindings;
import org.sightline.validation.live.Markers;

/**
 * Keeps the findings about a document up to date, on a thread of their own: an edit never waits for them. Until they are
 * those of the model as it is, the former ones are shown. In the preferences a user can do without, and can leave out rules. The rules of the company are read again when their file changes.
 * Belongs to the thread of the document.
 */
public final class LiveValidation implements Companion {

    private static final Duration LOOK_AT_RULES = Duration.ofSeconds(1);

    private final ModelDocument document;
    private final BackgroundValidation background;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable documentChanged = this::documentChanged;
    private Optional<RuntimeException> failure = Optional.empty();
    private final Settings settings;
    private final IPreferenceChangeListener settingsChanged = event -> settingsChanged();
    private LiveFindings found = LiveFindings.NONE;
    private LiveFindings shown = LiveFindings.NONE;
    /** Made when somebody lists them. */
    private List<FindingRow> rows;
    private boolean isUpToDate;
    private boolean isBehind;

    /**
     * @param document what to validate
     * @param documentThread runs tasks on the document's thread, whatever thread hands them in
     * @param whenIdle runs tasks there once it has nothing better to do
     */
    public LiveValidation(ModelDocument document, Executor documentThread, Executor whenIdle) {
        this(document, documentThread, whenIdle, LOOK_AT_RULES, new Settings());
    }

    LiveValidation(ModelDocument document, Executor documentThread, Executor whenIdle, Duration lookAtRules, Settings settings) {
        this.document = document;
        this.settings = settings;
        settings.addListener(settingsChanged);
        background = new BackgroundValidation(document.portfolio(), document.file(), lookAtRules, documentThread, whenIdle, new Results());
        background.takeRules(settings.companyRules().orElse(null));
        document.addChangeListener(documentChanged);
    }

    /**
     * @return the findings of the last validation that was completed: mistakes in the rules, then findings in the order of the model. The same
     *     object until there are others; O(findings) for the first who asks
     */
    public List<FindingRow> rows() {
        if (rows == null) {
            rows = Stream.concat(shown.problems().stream().map(FindingRow::of), shown.findings().stream().map(FindingRow::of)).toList();
        }
        return rows;
    }

    /**
     * @param element an element of the model
     * @return those about itself; O(1)
     */
    public List<FindingRow> rows(EObject element) {
        return shown.index().about(element).stream().map(FindingRow::of).toList();
    }

    /** @return what is shown of them at elements */
    public Markers markers() {
        return shown.markers();
    }

    /** @return whether the findings are those of the model as it is now */
    public boolean isUpToDate() {
        return isUpToDate;
    }

    /** @return why there are no findings about the model as it is now: a mistake in this program; empty if there is no such thing */
    public Optional<RuntimeException> failure() {
        return failure;
    }

    /**
     * @param row a finding
     * @return its quick fixes, each as it would change the model now; empty if there are none
     */
    public List<QuickFix> fixes(FindingRow row) {
        return row.finding().map(QuickFixes::of).orElse(List.of());
    }

    /**
     * @param element an element of the model
     * @return the quick fixes of the findings about it
     */
    public List<QuickFix> fixes(EObject element) {
        return shown.index().about(element).stream().map(QuickFixes::of).flatMap(List::stream).toList();
    }

    /** Validates all of the model anew. Listeners are told when that is through. */
    public void validateNow() {
        outdated();
        isBehind = false;
        background.restart();
    }

    /**
     * Evaluates an expression on the model as it is now, without anybody waiting for it.
     *
     * @param self an element of the model
     * @param expression an OCL expression on its class
     * @param cancelled asked now and then, on another thread
     * @param answered gets what became of it, on the document's thread
     */
    public void evaluate(EObject self, String expression, BooleanSupplier cancelled, Consumer<ConsoleAnswer> answered) {
        if (isBehind) {
            catchUp();
        }
        background.evaluate(self, expression, cancelled, answered);
    }

    private void documentChanged() {
        outdated();
        isBehind = true;
        if (settings.validatesLive()) {
            catchUp();
        }
    }

    private void catchUp() {
        isBehind = false;
        background.changed(document.file());
    }

    private void settingsChanged() {
        background.takeRules(settings.companyRules().orElse(null));
        if (isBehind && settings.validatesLive()) {
            catchUp();
        }
        show();
        tell();
    }

    private void show() {
        shown = found.without(settings.mutedRules());
        rows = null;
    }

    private void outdated() {
        if (isUpToDate) {
            isUpToDate = false;
            tell();
        }
    }

    private void tell() {
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

    @Override
    public void dispose() {
        listeners.clear();
        document.removeChangeListener(documentChanged);
        settings.removeListener(settingsChanged);
        background.close();
    }

    private final class Results implements BackgroundValidation.Listener {

        @Override
        public void found(LiveFindings findings) {
            found = findings;
            show();
            failure = Optional.empty();
            isUpToDate = true;
            tell();
        }

        @Override
        public void failed(RuntimeException reason) {
            failure = Optional.of(reason);
            tell();
        }
    }
}
