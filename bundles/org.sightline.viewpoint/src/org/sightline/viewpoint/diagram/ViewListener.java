/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
/** Is told how the views of a diagram change during a refresh. */
interface ViewListener {

    /** @param view a new view, not yet painted */
    void added(View view);

    /** @param view a view that is no longer shown */
    void removed(View view);

    /** @param content what has lost, won or moved boxes */
    void reordered(Content content);

    /**
     * @param unit a unit of edges that may join other elements than before
     * @param sourcesBefore the elements at which its edges started
     * @param targetsBefore the elements at which its edges ended
     */
    void joins(EdgeUnit unit, List<EObject> sourcesBefore, List<EObject> targetsBefore);
}
