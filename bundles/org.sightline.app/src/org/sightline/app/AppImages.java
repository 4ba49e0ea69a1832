/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;

/** The icons of the application, of the same family as those of the elements. */
public enum AppImages {

    /** The guided tour. */
    TOUR,
    /** The example. */
    EXAMPLE,
    /** Help. */
    HELP,
    /** The welcome page. */
    WELCOME,
    /** The error log. */
    LOG,
    /** The problem report. */
    REPORT,
    /** Something that has been done. */
    DONE,
    /** Something that is still to be done. */
    AHEAD;

    /** @return the icon */
    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURL(AppImages.class.getResource("/icons/" + name().toLowerCase(Locale.ROOT) + ".png"));
    }
}
