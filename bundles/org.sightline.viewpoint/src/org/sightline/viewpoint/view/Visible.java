/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.view;

import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;

/** Something of a representation that expressions and services may see as a plain object. */
public interface Visible {

    /** @return the name of its class in {@code views.ecore} */
    String viewClass();

    /** @return what its features give when they are asked for, by name; features that are not named have no value */
    Map<String, Supplier<?>> viewFeatures();

    /** @return what contains it; null if nothing does */
    Visible viewOwner();

    /** @return the object that stands for it, always the same one */
    EObject asObject();
}
