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
import org.sightline.viewpoint.expression.service.CallSite;
import org.sightline.viewpoint.expression.service.OperationService;
import org.sightline.viewpoint.expression.service.Service;
import org.sightline.viewpoint.expression.service.ServiceTable;

/**
 * Calls the service that takes the arguments of one place in an expression; an operation of the metamodel comes last. No service: no
 * value. A service that throws: a failure, which counts only as a warning if an iterator has run meanwhile, as in Sirius.
 */
final class Dispatcher {

    private final int position;
    private final CallSite site;
    private final String kind;
    private final String written;

    private Dispatcher(int position, CallSite site, String kind, String written) {
        this.position = position;
        this.site = site;
        this.kind = kind;
        this.written = written;
    }

    static Dispatcher ofService(ServiceTable services, int position, String name) {
        return new Dispatcher(position, new CallSite(services, name), "service", name);
    }

    /** Findings name the operator as its author has written it, not the service behind it. */
    static Dispatcher ofOperator(ServiceTable services, int position, Operator operator) {
        return new Dispatcher(position, new CallSite(services, operator.service()), "operator", operator.sign());
    }

    /**
     * @param run the evaluation
     * @param arguments the receiver and the further arguments; typed nulls in it become plain ones
     * @return what the service gives
     */
    Object call(Evaluation run, Object... arguments) {
        Service service = site.find(arguments);
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = NullOf.plain(arguments[i]);
        }
        int turns = run.turns();
        try {
            run.at(position);
            return run.bounded(service != null ? service.call(run, arguments) : callOperation(run, arguments));
        } catch (EvaluationException | OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            return failed(run, arguments, turns, e);
        }
    }

    private Object callOperation(Evaluation run, Object[] arguments) throws Throwable {
        OperationService operation = OperationService.find(site.name(), arguments);
        if (operation != null) {
            return operation.call(run, arguments);
        }
        return run.nothing(position, "evaluation_" + kind + "Unknown", written, Arguments.of(arguments));
    }

    private Nothing failed(Evaluation run, Object[] arguments, int turns, Throwable cause) {
        String problem = "Failed";
        if (cause instanceof StackOverflowError) {
            problem = "TooDeep";
        } else if (cause instanceof NullPointerException && Arrays.asList(arguments).contains(null)) {
            problem = "OnNull";
        }
        String key = "evaluation_" + kind + problem;
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        if (run.turns() == turns) {
            return run.failed(position, cause, key, written, reason);
        }
        Nothing result = run.nothing(position, key, written, reason);
        run.overlook(result);
        return result;
    }
}
