/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.sightline.diagram.ui.parts.ItemPart;

/** What comes of dragging a handle. */
interface QuickDrop {

    /**
     * @param target what is below the mouse; null if that is nothing which could take anything
     * @param mouse where the mouse is, in the chart
     * @return the edit; empty if nothing can be dropped there
     */
    Optional<Command> command(ItemPart target, Point mouse);

    /**
     * @param target what would be joined
     * @return why it cannot be; empty if it can
     */
    default Optional<String> refusal(ItemPart target) {
        return Optional.empty();
    }

    /** @return whether something new would stand at the mouse, when it is not over an item to be joined */
    boolean makes();

    /** The handle was clicked. */
    void click();
}
