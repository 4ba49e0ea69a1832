/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The extents of {@code allInstances()}; logs which of them are read. */
final class LoggedExtents extends AbstractMap<EClass, Set<EObject>> {

    private final Map<EClass, Set<EObject>> extents;
    private final ReadLog log;

    LoggedExtents(Map<EClass, Set<EObject>> extents, ReadLog log) {
        this.extents = extents;
        this.log = log;
    }

    @Override
    public Set<EObject> get(Object type) {
        log.extent((EClass) type);
        return extents.get(type);
    }

    @Override
    public Set<Entry<EClass, Set<EObject>>> entrySet() {
        return extents.entrySet();
    }
}
