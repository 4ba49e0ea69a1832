/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The services that every expression can call: all package-visible methods of the classes listed here. Each class holds the services of
 * one kind of receiver, as static methods that take it first; private methods are no services. The order of the classes decides between
 * services that are equally special, for a null of unknown type say.
 */
final class StandardLibrary {

    private static final List<Class<?>> CLASSES = List.of(AnyServices.class, ElementServices.class, TreeServices.class,
            ComparableServices.class, IntegerServices.class, LongServices.class, FloatServices.class, DoubleServices.class,
            StringServices.class, PatternServices.class, BooleanServices.class, CollectionServices.class, CopyServices.class,
            IteratorServices.class, ResourceServices.class);

    private StandardLibrary() {
    }

    /** @return all of its services */
    static List<Service> services() {
        List<Service> services = new ArrayList<>();
        for (Class<?> each : CLASSES) {
            Method[] methods = each.getDeclaredMethods();
            Arrays.sort(methods, ServiceTable.BY_SIGNATURE);
            for (Method method : methods) {
                if (method.getModifiers() == Modifier.STATIC) {
                    services.add(MethodService.standard(method));
                }
            }
        }
        return services;
    }
}
