/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * The fragments of many elements of a model that does not change meanwhile. EMF looks each element up among its siblings, which takes a
 * time that grows with the square of their number; here the first question about one of them answers for all.
 */
final class Fragments {

    private final Map<EObject, String> known = new IdentityHashMap<>();

    /**
     * @param element an element
     * @return {@code Class(fragment)}
     */
    String element(EObject element) {
        return element.eClass().getName() + "(" + of(element) + ")";
    }

    /**
     * @param element an element
     * @return as {@link KitNotation#fragment}
     */
    String of(EObject element) {
        String fragment = known.get(element);
        if (fragment == null) {
            fragment = KitNotation.fragment(element);
            known.put(element, fragment);
            noteSiblings(element);
        }
        return fragment;
    }

    private void noteSiblings(EObject element) {
        EReference feature = element.eContainmentFeature();
        Resource resource = element.eResource();
        if (resource == null || feature == null || !feature.isMany() || element.eContainer() == null) {
            return;
        }
        List<?> siblings = (List<?>) element.eContainer().eGet(feature);
        EObject first = (EObject) siblings.get(0);
        String example = KitNotation.fragment(first);
        if (!example.endsWith("@" + feature.getName() + ".0")) {
            return;
        }
        String start = example.substring(0, example.length() - 1);
        for (int i = 0; i < siblings.size(); i++) {
            EObject each = (EObject) siblings.get(i);
            if (each.eResource() == resource && EcoreUtil.getID(each) == null && !hasId(resource, each)) {
                known.put(each, start + i);
            }
        }
    }

    private static boolean hasId(Resource resource, EObject element) {
        return resource instanceof XMLResource xml && xml.getID(element) != null;
    }
}
