/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.viewpoint.evaluation.ProblemLog;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.specification.Place;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/** Finds the classes with Java services that a specification names. */
final class ServiceLoading {

    private static final Messages TEXTS = Messages.of(ServiceLoading.class);

    private ServiceLoading() {
    }

    /**
     * @param specification a specification
     * @param loader loads its classes; null if none are to be loaded
     * @param log is told of classes that cannot be loaded
     * @return the classes, in the order in which they are named
     */
    static List<Class<?>> load(Specification specification, ClassLoader loader, ProblemLog log) {
        List<Class<?>> classes = new ArrayList<>();
        for (Map.Entry<String, Place> each : specification.javaExtensions().entrySet()) {
            try {
                if (loader == null) {
                    throw new ClassNotFoundException(each.getKey());
                }
                classes.add(Class.forName(each.getKey(), true, loader));
            } catch (ClassNotFoundException | LinkageError e) {
                log.report(Severity.ERROR, each.getValue(), TEXTS.get("serviceLoading_missing", each.getKey()));
            }
        }
        return classes;
    }

    /**
     * @param specification a specification
     * @param problems what is wrong with the classes themselves, by class name
     * @param log is told of it
     */
    static void report(Specification specification, Map<String, List<String>> problems, ProblemLog log) {
        Map<String, Place> places = specification.javaExtensions();
        problems.forEach((name, texts) -> texts.forEach(text -> log.report(Severity.ERROR, places.get(name), text)));
    }
}
