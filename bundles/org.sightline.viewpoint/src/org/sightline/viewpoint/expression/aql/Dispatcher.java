/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.Arrays;
import org.sightline.viewpoint.expression.EvaluationException;
import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.NullOf;
import org.sightline.viewpoint.expression.service.OperationService;
import org.sightline.viewpoint.expression.service.Service;
import org.sightline.viewpoint.expression.service.ServiceTable;

/**
 * Calls the service that takes the arguments of one place in an expression, and remembers for the classes that it has met which one that
 * is. No service: no value. A service that throws: a failure, which counts only as a warning if an iterator has run meanwhile, as in
 * Sirius. An operation of the metamodel comes last.
 */
final class Dispatcher {

    private static final int MAX_KNOWN = 16;

    private final ServiceTable services;
    private final int position;
    private final String name;
    private Target[] known = {};

    /** Which service takes these classes; null if none does. */
    private record Target(Class<?>[] classes, Service service) {

        boolean fits(Object[] arguments) {
            for (int i = 0; i < classes.length; i++) {
                if (classes[i] != NullOf.classOf(arguments[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    Dispatcher(ServiceTable services, int position, String name) {
        this.services = services;
        this.position = position;
        this.name = name;
    }

    /**
     * @param run the evaluation
     * @param arguments the receiver and the further arguments; typed nulls become plain ones
     * @return what the service gives
     */
    Object call(Evaluation run, Object... arguments) {
        Service service = target(arguments).service;
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = NullOf.plain(arguments[i]);
        }
        int turns = run.turns();
        try {
            run.at(position);
            if (service != null) {
                return service.call(run, arguments);
            }
            OperationService operation = OperationService.find(name, arguments);
            return operation == null ? unknown(run, arguments) : operation.call(run, arguments);
        } catch (EvaluationException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            return failed(run, arguments, turns, e);
        }
    }

    private Target target(Object[] arguments) {
        for (Target each : known) {
            if (each.fits(arguments)) {
                return each;
            }
        }
        Class<?>[] classes = Arrays.stream(arguments).map(NullOf::classOf).toArray(Class<?>[]::new);
        Target target = new Target(classes, services.find(name, classes));
        Target[] extended = known.length < MAX_KNOWN ? Arrays.copyOf(known, known.length + 1) : new Target[1];
        extended[extended.length - 1] = target;
        known = extended;
        return target;
    }

    private Nothing unknown(Evaluation run, Object[] arguments) {
        return run.nothing(position, "evaluation_unknownService", name, Arguments.of(arguments));
    }

    private Nothing failed(Evaluation run, Object[] arguments, int turns, Throwable cause) {
        String key = "evaluation_serviceFailed";
        if (cause instanceof StackOverflowError) {
            key = "evaluation_serviceTooDeep";
        } else if (cause instanceof NullPointerException && Arrays.asList(arguments).contains(null)) {
            key = "evaluation_serviceOnNull";
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return run.turns() == turns ? run.failed(position, cause, key, name, reason) : run.nothing(position, key, name, reason);
    }
}
