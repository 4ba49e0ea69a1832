/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sightline.viewpoint.expression.evaluation.Evaluation;

/**
 * Something that an expression can call. Everything is a service, operators too: {@code a + b} calls {@code add(a, b)}. The first
 * parameter takes the receiver. Which of several services of one name is called depends on the classes of all arguments, see
 * {@link ServiceTable}.
 */
public abstract class Service {

    private final String name;
    private final List<Class<?>> parameters;

    /**
     * @param name how expressions call it
     * @param parameters the classes of what it takes, primitive types boxed
     */
    protected Service(String name, List<Class<?>> parameters) {
        this.name = name;
        this.parameters = List.copyOf(parameters);
    }

    /** @return how expressions call it */
    public final String name() {
        return name;
    }

    /** @return how many values it takes, the receiver included */
    public final int arity() {
        return parameters.size();
    }

    /**
     * @param run the evaluation that calls
     * @param arguments the receiver and the further arguments, as many as it takes, plain null for null
     * @return what it gives; null or a typed null if there is none
     * @throws Throwable what it throws
     */
    public abstract Object call(Evaluation run, Object[] arguments) throws Throwable;

    /**
     * @param classes the classes of arguments, null for a null of unknown type
     * @return whether it takes them
     */
    final boolean takes(Class<?>[] classes) {
        if (classes.length != parameters.size()) {
            return false;
        }
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] != null && !parameters.get(i).isAssignableFrom(classes[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param other a service with as many parameters
     * @return whether each parameter of this one is at least as special
     */
    final boolean isAtLeastAsSpecialAs(Service other) {
        return IntStream.range(0, arity()).allMatch(i -> other.parameters.get(i).isAssignableFrom(parameters.get(i)));
    }

    /** @return name and parameters, {@code add(Object, String)} */
    @Override
    public final String toString() {
        return name + signature(parameters);
    }

    /**
     * @param classes the classes of arguments, null for a null of unknown type
     * @return them as people read them, {@code (Task, null)}
     */
    public static String signature(Class<?>... classes) {
        return signature(Arrays.asList(classes));
    }

    private static String signature(List<Class<?>> classes) {
        return classes.stream().map(c -> c == null ? "null" : c.getSimpleName()).collect(Collectors.joining(", ", "(", ")"));
    }
}
