/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.diagram.View;

/**
 * The part of an item of the scene. Its model is the item's key, which stays the same however the item changes; so parts, and with them the
 * selection, live on as long as the view that they stand for is in the diagram.
 */
public interface ItemPart extends GraphicalEditPart {

    /** @return the item as it is now */
    SceneItem item();

    /** @param item the same item, changed */
    void show(SceneItem item);

    /** @return the view that it stands for; null for a scale and for the row of what stands in no other one */
    default View view() {
        return item().view();
    }

    /** @return the model element that it stands for; null if there is none */
    default EObject element() {
        return item().element();
    }

    /** @param edge starts here from now on */
    void attachSource(EdgeEditPart edge);

    /** @param edge ends here from now on */
    void attachTarget(EdgeEditPart edge);

    /** @param edge starts here no longer */
    void detachSource(EdgeEditPart edge);

    /** @param edge ends here no longer */
    void detachTarget(EdgeEditPart edge);
}
