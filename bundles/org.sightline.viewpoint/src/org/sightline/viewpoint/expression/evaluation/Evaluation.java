/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.evaluation;

import java.util.Collection;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.viewpoint.expression.AccessRecorder;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.EvaluationException;
import org.sightline.viewpoint.expression.EvaluationException.Reason;
import org.sightline.viewpoint.expression.ExpressionEnvironment;
import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.expression.ServiceWatch;
import org.sightline.viewpoint.expression.Variables;
import org.sightline.viewpoint.messages.Messages;

/**
 * One run of one expression: its variables, what it has read and what went wrong so far. Lives for that run, in one thread.
 *
 * <p>Trouble comes in three degrees, as in Sirius:
 * <ul>
 * <li>a warning: the part has no value ({@link #nothing}), the rest goes on and may still give one;</li>
 * <li>a failure: likewise, but when all is done the whole expression has failed ({@link #failed});</li>
 * <li>the end: time is up, something grew too large, or somebody cancelled; thrown at once.</li>
 * </ul>
 *
 * <p>As in Sirius, each turn of an iterator forgets the failures before it, so that a failure inside of {@code select(x | ...)} counts
 * only if it is that of the last element.
 */
public final class Evaluation {

    private static final Messages TEXTS = Messages.of(Evaluation.class);

    /** A power of two: how many steps pass between two looks at the clock. */
    private static final int STEPS_BETWEEN_CHECKS = 1024;

    private final ExpressionEnvironment environment;
    private final ModelTypes types;
    private final EObject self;
    private final Variables variables;
    private final EvaluationContext context;
    private final AccessRecorder recorder;
    private final Object[] locals;
    private final Consumer<Nothing> overlooked;
    private long start;
    private EvaluationException failure;
    private Nothing failed;
    private int turns;
    private int steps;
    private int position;

    /**
     * @param environment what the expression can reach
     * @param types the types it can name
     * @param self the element on which it is evaluated, may be null
     * @param variables what else it may name
     * @param context who is told, and what bounds the work
     * @param locals how many variables of iterators and of {@code let} it has
     * @param overlooked is told of each failure within an iterator; null if nobody wants to know
     * @throws EvaluationException if it is cancelled or too late already
     */
    public Evaluation(ExpressionEnvironment environment, ModelTypes types, EObject self, Variables variables, EvaluationContext context,
            int locals, Consumer<Nothing> overlooked) {
        this.environment = environment;
        this.types = types;
        this.self = self;
        this.variables = variables;
        this.context = context;
        this.recorder = context.recorder();
        this.overlooked = overlooked;
        this.locals = locals == 0 ? null : new Object[locals];
        check();
    }

    /** @return what the expression can reach */
    public ExpressionEnvironment environment() {
        return environment;
    }

    /** @return the types it can name */
    public ModelTypes types() {
        return types;
    }

    /** @return is told which service of the specification is running; null if nobody wants to know */
    public ServiceWatch watch() {
        return context.watch();
    }

    /** @return the element on which it is evaluated, may be null */
    public EObject self() {
        return self;
    }

    /**
     * @param name the name of a variable that the caller gives
     * @param fallback what to give if it is not given
     * @return its value, may be null
     */
    public Object variable(String name, Object fallback) {
        return variables.getOrElse(name, fallback);
    }

    /**
     * @param slot number of a variable of an iterator or of {@code let}
     * @return its value
     */
    public Object local(int slot) {
        return locals[slot];
    }

    /**
     * @param slot number of a variable of an iterator or of {@code let}
     * @param value its new value
     */
    public void setLocal(int slot, Object value) {
        locals[slot] = value;
    }

    /** Starts the next turn of an iterator: earlier failures are forgotten. */
    public void nextTurn() {
        turns++;
        if (failure != null) {
            overlook(failed);
            failure = null;
        }
    }

    /** @param problem a failure within an iterator, which counts as no value and nothing more */
    public void overlook(Nothing problem) {
        if (overlooked != null) {
            overlooked.accept(problem);
        }
    }

    /** @return how many turns iterators have made so far */
    public int turns() {
        return turns;
    }

    /** @param offset where in the expression a service is called or a loop begins */
    public void at(int offset) {
        position = offset;
    }

    /** @return where in the expression the last service was called or the last loop began */
    public int position() {
        return position;
    }

    /**
     * Counts a step of a loop, so that long ones end soon after the deadline or after being cancelled.
     *
     * @throws EvaluationException if it has to end
     */
    public void step() {
        if ((++steps & (STEPS_BETWEEN_CHECKS - 1)) == 0) {
            check();
        }
    }

    /** @throws EvaluationException if it has to end */
    public void check() {
        if (Thread.currentThread().isInterrupted() || context.cancelled() != null && context.cancelled().getAsBoolean()) {
            throw new EvaluationException(Reason.CANCELLED, position, TEXTS.get("evaluation_cancelled"), null);
        }
        if (steps == 0 && context.deadline() == EvaluationContext.NO_DEADLINE) {
            // most evaluations are over before it is worth looking at the clock
            return;
        }
        long now = System.nanoTime();
        start = start == 0 ? now : start;
        if (now - start > context.patience() || context.deadline() != EvaluationContext.NO_DEADLINE && now - context.deadline() > 0) {
            throw new EvaluationException(Reason.TIMEOUT, position, TEXTS.get("evaluation_timeout"), null);
        }
    }

    /**
     * @param size how many characters a text or values a collection has
     * @throws EvaluationException if these are too many
     */
    public void grown(long size) {
        if (size > EvaluationContext.LARGEST) {
            throw tooLarge("evaluation_tooLarge", EvaluationContext.LARGEST);
        }
    }

    /**
     * @param value any value of an expression
     * @return it
     * @throws EvaluationException if it is too large a text or collection
     */
    public Object bounded(Object value) {
        if (value instanceof String text) {
            grown(text.length());
        } else if (value instanceof Collection<?> values) {
            grown(values.size());
        }
        return value;
    }

    /**
     * @param key which text tells what is too large
     * @param arguments its arguments
     * @return what to throw
     */
    public EvaluationException tooLarge(String key, Object... arguments) {
        return new EvaluationException(Reason.TOO_LARGE, position, TEXTS.get(key, arguments), null);
    }

    /**
     * @param position where in the expression
     * @param key which text tells why there is no value
     * @param arguments its arguments
     * @return no value, after the caller was warned
     */
    public Nothing nothing(int position, String key, Object... arguments) {
        Nothing result = new Missing(position, key, arguments);
        if (context.warnings() != null) {
            context.warnings().accept(result);
        }
        return result;
    }

    /**
     * @param position where in the expression
     * @param cause what was thrown, or null
     * @param key which text tells what failed
     * @param arguments its arguments
     * @return no value, after the failure was noted
     */
    public Nothing failed(int position, Throwable cause, String key, Object... arguments) {
        Nothing result = nothing(position, key, arguments);
        if (failure == null) {
            failed = result;
            failure = new EvaluationException(Reason.FAILED, position, result.message(), cause);
        }
        return result;
    }

    /**
     * @param value what the whole expression gave
     * @return it, with plain null instead of a null of some type
     * @throws EvaluationException if a part of it has failed
     */
    public Object result(Object value) {
        if (failure != null) {
            throw failure;
        }
        return NullOf.plain(value);
    }

    /**
     * @param object an element
     * @param feature the feature of it that is read
     */
    public void reads(EObject object, EStructuralFeature feature) {
        if (recorder != null) {
            recorder.read(object, feature);
        }
    }

    /** @param object the element whose container is read */
    public void readsContainer(EObject object) {
        if (recorder != null) {
            recorder.readContainer(object);
        }
    }

    /** @param object the element whose contents are read */
    public void readsContents(EObject object) {
        if (recorder != null) {
            recorder.readContents(object);
        }
    }

    /** @param object the element whose cross references are all read */
    public void readsReferences(EObject object) {
        if (recorder != null) {
            recorder.readReferences(object);
        }
    }

    /**
     * @param reach how far the read goes
     * @param start where it starts; told only if it is an element
     */
    public void readsFar(AccessRecorder.Reach reach, Object start) {
        if (recorder != null) {
            recorder.readFar(reach, start instanceof EObject object ? object : null);
        }
    }
}
