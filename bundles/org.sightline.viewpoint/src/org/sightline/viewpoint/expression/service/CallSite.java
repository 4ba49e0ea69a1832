/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.Arrays;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/**
 * A place that calls a service by its name, and remembers for the classes of arguments that it has met which service takes them. Shared
 * by threads: a lost update costs a second look and nothing else.
 */
public final class CallSite {

    private static final int MAX_KNOWN = 16;

    private final ServiceTable services;
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

    /**
     * @param services all services
     * @param name the name that is called
     */
    public CallSite(ServiceTable services, String name) {
        this.services = services;
        this.name = name;
    }

    /** @return the name that is called */
    public String name() {
        return name;
    }

    /**
     * @param arguments the receiver and the further arguments, always as many
     * @return the service that takes them; null if there is none
     */
    public Service find(Object[] arguments) {
        for (Target each : known) {
            if (each.fits(arguments)) {
                return each.service;
            }
        }
        Class<?>[] classes = Arrays.stream(arguments).map(NullOf::classOf).toArray(Class<?>[]::new);
        Target target = new Target(classes, services.find(name, classes));
        Target[] extended = known.length < MAX_KNOWN ? Arrays.copyOf(known, known.length + 1) : new Target[1];
        extended[extended.length - 1] = target;
        known = extended;
        return target.service;
    }
}
