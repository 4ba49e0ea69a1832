/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.sightline.validation.console.ConsoleAnswer;
import org.sightline.validation.replica.ModelChanges;
import org.sightline.validation.replica.ModelRecorder;

/**
 * Validates a model while it is edited, on a thread of its own, so that no edit ever waits:
 *
 * <pre>
 * thread of the model                       thread of the validation
 * edit, notifications -> ModelRecorder
 * changed(): ModelChanges   -- task -->     ModelReplica -> IncrementalValidator
 * listener                  &lt;-- task --     LiveFindings
 * </pre>
 *
 * The two threads share nothing but immutable data. An edit during a validation stops it; what it has found is not lost,
 * and the next goes on from there with the edit taken in. Findings are delivered only if no edit has been made since, so
 * that they are those of the model as it is. The company's files of rules are looked at again and again.
 *
 * <p>All methods are to be called on the thread of the model.</p>
 */
public final class BackgroundValidation {

    /** Where findings go. Called on the thread of the model. */
    public interface Listener {

        /** @param findings the findings about the model as it is now */
        void found(LiveFindings findings);

        /** @param failure why there are no findings: a mistake in this program. Validation goes on when {@link #restart} is called. */
        void failed(RuntimeException failure);
    }

    private final EObject root;
    private final Executor modelThread;
    private final Listener listener;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(BackgroundValidation::thread);
    private ModelRecorder recorder;
    private ReplicaValidation validation;
    private volatile Path file;
    private volatile Path rulesForAll;
    private volatile int generation;
    private volatile boolean isClosed;

    /**
     * Begins to validate, once the thread of the model has nothing better to do: looking through the whole model takes it some time,
     * once, while all else takes next to none. An edit or a question begins it, too.
     *
     * @param root the root of a model
     * @param file the model's file, whose rules are beside it
     * @param look how often to look at the file of rules
     * @param modelThread runs tasks on the thread of the model
     * @param whenIdle runs tasks there once it has nothing better to do
     * @param listener told of the findings
     */
    public BackgroundValidation(EObject root, Path file, Duration look, Executor modelThread, Executor whenIdle, Listener listener) {
        this.root = root;
        this.file = file;
        this.modelThread = modelThread;
        this.listener = listener;
        whenIdle.execute(this::ensureStarted);
        background.scheduleWithFixedDelay(this::lookAtRules, look.toMillis(), look.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "Sightline validation");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    private void ensureStarted() {
        if (recorder == null && !isClosed) {
            restart();
        }
    }

    /** Validates all of the model anew, with the rules as they are now. */
    public void restart() {
        if (recorder != null) {
            recorder.dispose();
        }
        recorder = new ModelRecorder(root);
        ModelChanges all = recorder.take();
        submit(() -> {
            validation = new ReplicaValidation(root);
            validation.apply(all);
        });
    }

    /**
     * Takes the rules in another file as well as those beside the model, from the next look at the files of rules on.
     *
     * @param rules the file; null for none
     */
    public void takeRules(Path rules) {
        rulesForAll = rules;
    }

    /**
     * Takes in what has changed. To be called after each command.
     *
     * @param current the model's file
     */
    public void changed(Path current) {
        file = current;
        ensureStarted();
        ModelChanges taken = recorder.take();
        submit(() -> validation.apply(taken));
    }

    /* Tasks run in the order in which they come, so that the replica takes in all changes in their order. */
    private void submit(Runnable change) {
        generation++;
        int own = generation;
        background.execute(() -> run(own, () -> {
            change.run();
            if (own == generation) {
                validation.refreshRules(file, rulesForAll);
                validate(own);
            }
        }));
    }

    /**
     * Evaluates an expression on the model as it is now, without anybody waiting for it. Findings wait meanwhile, not edits.
     *
     * @param self an element of the model
     * @param expression an expression on its class
     * @param cancelled asked now and then, on the thread of the validation
     * @param answered gets what became of it, on the thread of the model
     */
    public void evaluate(EObject self, String expression, BooleanSupplier cancelled, Consumer<ConsoleAnswer> answered) {
        ensureStarted();
        background.execute(() -> {
            ConsoleAnswer answer = answer(self, expression, () -> isClosed || cancelled.getAsBoolean());
            modelThread.execute(() -> answered.accept(answer));
        });
    }

    private ConsoleAnswer answer(EObject self, String expression, BooleanSupplier cancelled) {
        try {
            return validation.evaluate(self, expression, cancelled);
        } catch (RuntimeException e) {
            // A fault of this program or of OCL; whoever asked is to be told.
            return new ConsoleAnswer.NoValue(e.toString());
        }
    }

    private void lookAtRules() {
        int own = generation;
        run(own, () -> {
            if (validation != null && validation.refreshRules(file, rulesForAll)) {
                validate(own);
            }
        });
    }

    private void validate(int own) {
        LiveFindings findings = validation.validate(() -> own != generation);
        deliver(own, () -> listener.found(findings));
    }

    private void run(int own, Runnable task) {
        try {
            task.run();
        } catch (CancellationException e) {
            // An edit was made, whose task is waiting already and goes on.
            return;
        } catch (RuntimeException e) {
            deliver(own, () -> listener.failed(e));
        }
    }

    private void deliver(int own, Runnable delivery) {
        modelThread.execute(() -> {
            if (own == generation && !isClosed) {
                delivery.run();
            }
        });
    }

    /** Stops for good. */
    public void close() {
        isClosed = true;
        generation++;
        if (recorder != null) {
            recorder.dispose();
        }
        background.shutdownNow();
    }
}
