/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.sightline.validation.Severity;

/** The user interface's own icons, of the same family as those of the elements. */
public enum UiImages {

    /** A finding that makes results wrong. */
    ERROR,
    /** A finding that is very likely a mistake. */
    WARNING,
    /** A finding worth a look. */
    INFO,
    /** Gathers elements of one kind. */
    GROUP,
    /** What follows without a flow. */
    JOIN,
    /** Makes something new. */
    NEW,
    /** Adds something. */
    ADD,
    /** Adds something within what is selected. */
    ADDWITHIN,
    /** Moves into what stands before. */
    INWARDS,
    /** Moves out of what it lies in. */
    OUTWARDS,
    /** Takes something away. */
    REMOVE,
    /** Moves up. */
    UP,
    /** Moves down. */
    DOWN,
    /** Opens a list to choose from. */
    CHOOSE,
    /** Leads to an element. */
    GOTO,
    /** Opens a calendar. */
    DATE,
    /** Leads to a document outside. */
    EXTERNAL,
    /** Explains something. */
    HELP,
    /** Leaves things out. */
    FILTER,
    /** Opens all branches of a tree. */
    EXPANDALL,
    /** Closes all branches of a tree. */
    COLLAPSEALL;

    /** @return the icon */
    public ImageDescriptor descriptor() {
        String file = name().toLowerCase(Locale.ROOT) + ".png";
        return ImageDescriptor.createFromURL(UiImages.class.getResource("/icons/" + file));
    }

    /**
     * @param severity of a finding
     * @return its icon
     */
    public static UiImages of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
