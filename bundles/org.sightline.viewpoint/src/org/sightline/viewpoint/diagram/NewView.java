/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.view.ViewObject;
import org.sightline.viewpoint.view.Visible;

/** A view that a tool has asked for: the tool's further operations see it, although it appears only with the next refresh. */
public final class NewView implements Visible {

    private final ViewKey key;
    private final Visible owner;
    private final ViewObject object = new ViewObject(this);

    /**
     * @param key what identifies the view once it is there
     * @param owner the view that is to hold it, or the diagram; may be null
     */
    public NewView(ViewKey key, Visible owner) {
        this.key = key;
        this.owner = owner;
    }

    /** @return what identifies the view once it is there */
    public ViewKey key() {
        return key;
    }

    @Override
    public String viewClass() {
        if (key.target() != null) {
            return "DEdge";
        }
        if (!key.mapping().isA("ContainerMapping")) {
            return "DNode";
        }
        return key.mapping().literal("childrenPresentation", ContainerLayout.class) == ContainerLayout.LIST ? "DNodeList" : "DNodeContainer";
    }

    @Override
    public Map<String, Supplier<?>> viewFeatures() {
        return Map.of(ViewObject.TARGET, key::element);
    }

    @Override
    public Visible viewOwner() {
        return owner;
    }

    @Override
    public EObject asObject() {
        return object;
    }
}
