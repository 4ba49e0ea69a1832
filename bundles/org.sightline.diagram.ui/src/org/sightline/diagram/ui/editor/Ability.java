/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import org.sightline.diagram.ui.parts.ItemPart;

/**
 * Something that a person can do in a diagram, in a package of its own: the edit policies, actions and listeners that it takes. Each editor
 * has its own abilities; {@link Abilities} lists them.
 */
public interface Ability {

    /**
     * Called once, when the diagram is about to be shown: the viewer is there, without contents.
     *
     * @param context the open diagram
     */
    default void start(DiagramContext context) {
        // Most abilities need edit policies only.
    }

    /**
     * Called once, before the first action of the diagram that {@link #start} has not brought is asked for: menus, keys and tests ask for actions, a
     * start of the program does not.
     *
     * @param context the open diagram, shown
     */
    default void offer(DiagramContext context) {
        // Not everything is done by an action.
    }

    /**
     * Called for each part when it is made, to install edit policies.
     *
     * @param part a new part
     * @param context the open diagram
     */
    default void extend(ItemPart part, DiagramContext context) {
        // Some abilities need actions only.
    }

    /**
     * Called once, when the diagram is shown for the first time.
     *
     * @param context the open diagram
     */
    default void shown(DiagramContext context) {
        // Few abilities wait for that.
    }

    /** Called before the diagram goes: lets go of all that was registered with others. */
    default void stop() {
        // Nothing is registered by default.
    }
}
