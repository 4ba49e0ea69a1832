/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

/** Is told what a refresh does to the views of a diagram. */
interface ViewListener {

    /** @param view a new view, not yet painted */
    void added(View view);

    /** @param view a view that is no longer shown */
    void removed(View view);

    /** @param view a view that looks different, or is shown or hidden now */
    void changed(View view);

    /** @param content what has lost, won or moved boxes */
    void rearranged(Content content);
}
