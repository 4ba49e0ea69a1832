/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import java.util.HashMap;

/** A model file, {@code NAME.sightline}. */
public class SightlineResource extends XMIResourceImpl {

    /** @param uri where the file lies */
    public SightlineResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<String, EObject>());
        setEncoding("UTF-8");
    }
}
