/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.evaluation.Evaluation;

/**
 * {@code x.eContainer()} where no specification changes its meaning: the way up, which most labels and conditions take. An element with a
 * container needs no service; whatever else the receiver is goes to the service.
 */
final class ContainerNode extends Node {

    private final Node receiver;
    private final DotCallNode service;

    /**
     * @param receiver what the container of is asked for
     * @param service calls the service of that name
     */
    ContainerNode(int position, Node receiver, DotCallNode service) {
        super(position);
        this.receiver = receiver;
        this.service = service;
    }

    @Override
    Object evaluate(Evaluation run) {
        Object value = receiver.evaluate(run);
        if (value instanceof EObject element) {
            EObject container = element.eContainer();
            if (container != null) {
                run.readsContainer(element);
                return container;
            }
        }
        return service.callOn(run, value, new Object[] { value });
    }
}
