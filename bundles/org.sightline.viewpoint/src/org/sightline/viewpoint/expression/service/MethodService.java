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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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

    private final NullOf noResult;
    private final boolean standard;
    private final Supplier<MethodHandle> access;
    /** Most services of the library are never called, and linking a method costs more than all else of it. */
    private volatile MethodHandle linked;

    private MethodService(Method method, List<Class<?>> parameters, Supplier<MethodHandle> access, boolean standard) {
        super(method.getName(), parameters);
        this.access = access;
        this.standard = standard;
        this.noResult = takesLambda(parameters) ? null : NullOf.instanceOf(method.getReturnType());
    }

    /** As in Sirius: what an iterator gives is a null of unknown type. */
    private static boolean takesLambda(List<Class<?>> parameters) {
        return parameters.size() == 2 && parameters.get(1) == Lambda.class;
    }

    /**
     * @param method a static method of the standard library, with a parameter for the receiver
     * @return it as a service
     */
    static MethodService standard(Method method) {
        return new MethodService(method, visible(method), () -> {
            try {
                return MethodHandles.lookup().unreflect(method);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(method.toString(), e);
            }
        }, true);
    }

    /**
     * @param method a public method with a parameter for the receiver
     * @param instance on which it is called; not used if it is static
     * @return it as a service
     * @throws IllegalAccessException if it is not accessible
     */
    static MethodService foreign(Method method, Object instance) throws IllegalAccessException {
        MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
        MethodHandle bound = Modifier.isStatic(method.getModifiers()) ? handle : handle.bindTo(instance);
        return new MethodService(method, visible(method), () -> bound, false);
    }

    private static boolean takesEvaluation(Method method) {
        return method.getParameterTypes()[0] == Evaluation.class;
    }

    private static List<Class<?>> visible(Method method) {
        List<Class<?>> boxed = new ArrayList<>();
        for (Class<?> each : method.getParameterTypes()) {
            boxed.add(Boxes.boxed(each));
        }
        return takesEvaluation(method) ? boxed.subList(1, boxed.size()) : boxed;
    }

    /* Two threads that link at the same time make the same. */
    private MethodHandle handle() {
        MethodHandle known = linked;
        if (known == null) {
            MethodHandle found = access.get();
            boolean takesEvaluation = found.type().parameterType(0) == Evaluation.class;
            known = (takesEvaluation ? found : MethodHandles.dropArguments(found, 0, Evaluation.class)).asFixedArity()
                    .asSpreader(Object[].class, arity()).asType(GENERIC);
            linked = known;
        }
        return known;
    }

    @Override
    public Object call(Evaluation run, Object[] arguments) throws Throwable {
        Object result = standard ? handle().invokeExact(run, arguments) : callForeign(run, arguments);
        return result == null ? noResult : result;
    }

    private Object callForeign(Evaluation run, Object[] arguments) throws Throwable {
        run.readsFar(Reach.SERVICE, arguments[0]);
        ServiceWatch watch = run.watch();
        if (watch == null) {
            return handle().invokeExact(run, arguments);
        }
        ServiceWatch.Call call = watch.enter(name(), run.position());
        try {
            return handle().invokeExact(run, arguments);
        } finally {
            watch.leave(call, run.position());
        }
    }
}
