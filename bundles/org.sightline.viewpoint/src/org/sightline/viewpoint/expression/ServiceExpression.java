/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.EvaluationException.Reason;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.ModelTypes;
import org.sightline.viewpoint.expression.evaluation.NullOf;
import org.sightline.viewpoint.expression.service.CallSite;
import org.sightline.viewpoint.expression.service.Service;
import org.sightline.viewpoint.expression.service.ServiceTable;
import org.sightline.viewpoint.messages.Messages;

/**
 * A direct call of a Java service: {@code service:label}, {@code service:label(container, diagram)} on self, or on the element in a
 * variable, {@code service:container.label()}. Arguments are names of variables and nothing else.
 */
final class ServiceExpression implements Expression {

    static final String PREFIX = "service:";
    private static final Messages TEXTS = Messages.of(ServiceExpression.class);

    private final String text;
    private final ExpressionEnvironment environment;
    private final ModelTypes types;
    private final String receiver;
    private final CallSite site;
    private final String[] arguments;

    ServiceExpression(String text, ExpressionEnvironment environment, ModelTypes types, ServiceTable services) {
        this.text = text;
        this.environment = environment;
        this.types = types;
        String call = text.substring(PREFIX.length()).trim();
        int dot = call.indexOf('.');
        this.receiver = dot < 0 ? null : call.substring(0, dot).trim();
        String[] parts = call.substring(dot + 1).split("[(,)]");
        this.site = new CallSite(services, parts.length == 0 ? "" : parts[0].trim());
        this.arguments = parts.length < 2 ? new String[0] : Arrays.copyOfRange(parts, 1, parts.length);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<ExpressionProblem> problems() {
        return site.name().isEmpty() ? List.of(new ExpressionProblem(PREFIX.length(), TEXTS.get("service_noName"))) : List.of();
    }

    @Override
    public Object evaluateOrNothing(EObject self, Variables variables, EvaluationContext context) {
        if (self == null) {
            return null;
        }
        Evaluation run = new Evaluation(environment, types, self, variables, context, 0, null);
        List<Object> values = new ArrayList<>();
        values.add(receiver(self, variables));
        for (String each : arguments) {
            values.add(VariableExpression.valueOf(each.trim(), text.indexOf(each), self, variables));
        }
        return NullOf.plain(call(run, values.toArray()));
    }

    private Object receiver(EObject self, Variables variables) {
        Object value = receiver == null ? self : VariableExpression.valueOf(receiver, PREFIX.length(), self, variables);
        if (!(value instanceof EObject)) {
            throw failure(TEXTS.get("service_receiver", receiver), null);
        }
        return value;
    }

    private Object call(Evaluation run, Object[] values) {
        Service service = site.find(values);
        if (service == null) {
            throw failure(TEXTS.get("service_unknown", site.name(), values.length - 1), null);
        }
        try {
            return service.call(run, values);
        } catch (EvaluationException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw run.tooLarge("evaluation_noMemory");
        } catch (Throwable e) {
            throw failure(TEXTS.get("service_failed", site.name(), e), e);
        }
    }

    private EvaluationException failure(String message, Throwable cause) {
        return new EvaluationException(Reason.FAILED, text.indexOf(site.name(), PREFIX.length()), message, cause);
    }
}
