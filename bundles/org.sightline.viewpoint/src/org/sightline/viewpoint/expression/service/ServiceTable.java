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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.viewpoint.expression.ExpressionEnvironment.ServiceProvider;
import org.sightline.viewpoint.messages.Messages;

/**
 * All services of an environment: the standard library, then those of the specification in their order. A call goes to the most special
 * service that takes the arguments; between services of which none is more special than the other, the first one stays, and between
 * services with the same parameters the last one wins, so that a specification can override the library.
 *
 * <p>Finding costs a look at all services of one name; callers remember what they found. Immutable.
 */
public final class ServiceTable {

    private static final Messages TEXTS = Messages.of(ServiceTable.class);
    /** Java gives methods in any order; a fixed one makes the choice between equally special services the same everywhere. */
    static final Comparator<Method> BY_SIGNATURE = Comparator.comparing(Method::getName)
            .thenComparing(method -> Arrays.toString(method.getParameterTypes()));


    private final Map<String, List<Service>> services = new HashMap<>();
    private final Set<String> overridden = new HashSet<>();
    private final Map<String, List<String>> problems = new LinkedHashMap<>();

    /** @param providers the classes with the services of a specification, in order */
    public ServiceTable(List<ServiceProvider> providers) {
        StandardLibrary.services().forEach(this::add);
        providers.forEach(this::add);
    }

    private void add(Service service) {
        services.computeIfAbsent(service.name(), name -> new ArrayList<>()).add(service);
    }

    private void add(ServiceProvider provider) {
        Object instance = provider.instance();
        if (instance == null) {
            try {
                instance = provider.type().getConstructor().newInstance();
            } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
                report(provider.type(), TEXTS.get("serviceTable_noInstance", provider.type().getName(), e.getCause() == null ? e : e.getCause()));
            }
        }
        for (Method method : serviceMethods(provider.type())) {
            if (instance != null || Modifier.isStatic(method.getModifiers())) {
                add(provider.type(), method, instance);
            }
        }
    }

    private void add(Class<?> type, Method method, Object instance) {
        try {
            add(MethodService.foreign(method, instance));
            overridden.add(method.getName());
        } catch (IllegalAccessException | LinkageError e) {
            report(type, TEXTS.get("serviceTable_noAccess", type.getName(), method.getName()));
        }
    }

    private void report(Class<?> type, String problem) {
        problems.computeIfAbsent(type.getName(), name -> new ArrayList<>()).add(problem);
    }

    private static List<Method> serviceMethods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getDeclaringClass() != Object.class && m.getParameterCount() > 0 && !m.isBridge())
                .sorted(BY_SIGNATURE).toList();
    }

    /** @return what is wrong with the specification's service classes, one sentence each, by the names of the classes */
    public Map<String, List<String>> problems() {
        return Collections.unmodifiableMap(problems);
    }

    /**
     * @param name the name of an operator's service
     * @return whether the specification brings one of that name, so that the operator may not take a short cut
     */
    public boolean isOverridden(String name) {
        return overridden.contains(name);
    }

    /**
     * @param name how a service is called
     * @param classes the classes of the arguments, the receiver first; null for a null of unknown type
     * @return the service that takes them; null if there is none
     */
    public Service find(String name, Class<?>... classes) {
        Service best = null;
        for (Service each : services.getOrDefault(name, List.of())) {
            if (each.takes(classes) && (best == null || each.isAtLeastAsSpecialAs(best))) {
                best = each;
            }
        }
        return best;
    }
}
