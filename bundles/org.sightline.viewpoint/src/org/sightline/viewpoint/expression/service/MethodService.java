/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.sightline.viewpoint.expression.AccessRecorder.Reach;
import org.sightline.viewpoint.expression.ServiceWatch;
import org.sightline.viewpoint.expression.evaluation.Boxes;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.Lambda;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/**
 * A Java method as a service. A method of the standard library may take the {@link Evaluation} before everything else; it is not part
 * of what expressions see, and such a method tells what it reads itself. Whatever another method reads is unknown.
 */
final class MethodService extends Service {

    private static final MethodType GENERIC = MethodType.methodType(Object.class, Evaluation.class, Object[].class);

    private final MethodHandle handle;
    private final NullOf noResult;
    private final boolean standard;

    private MethodService(Method method, List<Class<?>> parameters, MethodHandle handle, boolean standard) {
        super(method.getName(), parameters);
        this.handle = handle;
        this.standard = standard;
        this.noResult = takesLambda(parameters) ? null : NullOf.instanceOf(method.getReturnType());
    }

    /** As in Sirius: what an iterator gives is a null of unknown type. */
    private static boolean takesLambda(List<Class<?>> parameters) {
        return parameters.size() == 2 && parameters.get(1) == Lambda.class;
    }

    /**
     * @param lookup may access the method
     * @param method a method with a parameter for the receiver
     * @param instance on which it is called; not used if it is static
     * @param standard whether it belongs to the standard library
     * @return it as a service
     * @throws IllegalAccessException if the lookup may not access it
     */
    static MethodService of(MethodHandles.Lookup lookup, Method method, Object instance, boolean standard) throws IllegalAccessException {
        MethodHandle handle = lookup.unreflect(method);
        if (!Modifier.isStatic(method.getModifiers())) {
            handle = handle.bindTo(instance);
        }
        List<Class<?>> parameters = handle.type().parameterList();
        boolean takesEvaluation = parameters.get(0) == Evaluation.class;
        if (takesEvaluation) {
            parameters = parameters.subList(1, parameters.size());
        } else {
            handle = MethodHandles.dropArguments(handle, 0, Evaluation.class);
        }
        List<Class<?>> boxed = Arrays.asList(parameters.stream().map(Boxes::boxed).toArray(Class<?>[]::new));
        MethodHandle spread = handle.asFixedArity().asSpreader(Object[].class, parameters.size()).asType(GENERIC);
        return new MethodService(method, boxed, spread, standard);
    }

    @Override
    public Object call(Evaluation run, Object[] arguments) throws Throwable {
        Object result = standard ? handle.invokeExact(run, arguments) : callForeign(run, arguments);
        return result == null ? noResult : result;
    }

    private Object callForeign(Evaluation run, Object[] arguments) throws Throwable {
        run.readsFar(Reach.SERVICE, arguments[0]);
        ServiceWatch watch = run.watch();
        if (watch == null) {
            return handle.invokeExact(run, arguments);
        }
        ServiceWatch.Call call = watch.enter(name(), run.position());
        try {
            return handle.invokeExact(run, arguments);
        } finally {
            watch.leave(call, run.position());
        }
    }
}
