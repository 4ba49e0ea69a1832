/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.move;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.FlowNode;

/**
 * Where nodes are to stand.
 *
 * @param owner the lane, or the inside of a sub-process
 * @param before the node there before which they come; null for the last place
 */
public record NodePlace(EObject owner, FlowNode before) {

    /** @return the last place in a lane or the inside of a sub-process */
    public static NodePlace in(EObject owner) {
        return new NodePlace(owner, null);
    }

    /** @return the place before a node */
    public static NodePlace before(FlowNode node) {
        return new NodePlace(node.eContainer(), node);
    }
}
