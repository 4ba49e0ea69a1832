/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Which references count in {@link References}: the stored ones that no opposite answers for. */
final class IndexedFeatures {

    private final Map<EClass, List<EReference>> byClass = new HashMap<>();

    List<EReference> of(EClass type) {
        return byClass.computeIfAbsent(type, each -> each.getEAllReferences().stream().filter(IndexedFeatures::isIndexed).toList());
    }

    static boolean isIndexed(EReference reference) {
        return !reference.isContainment() && !reference.isDerived() && reference.getEOpposite() == null;
    }
}
