/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.viewpoint.diagram.View;

/**
 * Names of views for layouts and pictures: the mapping's name and the element's id, and a number where one element is shown several times.
 * They stay the same from refresh to refresh as long as the order of views of the same element does, and are legal ids in XML.
 */
public final class ViewIds {

    private final Map<View, String> ids = new IdentityHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    /**
     * @param view a view
     * @return its id, made at the first call; unique among those made here
     */
    public String of(View view) {
        return ids.computeIfAbsent(view, this::make);
    }

    /**
     * @param view a view
     * @return whether it has an id by now
     */
    public boolean knows(View view) {
        return ids.containsKey(view);
    }

    private String make(View view) {
        String plain = legal(view.mapping().name()) + "." + legal(id(view.element()));
        int count = used.merge(plain, 1, Integer::sum);
        return count == 1 ? plain : plain + "." + count;
    }

    private static String id(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id != null) {
            return id;
        }
        Resource resource = element.eResource();
        return resource == null ? element.eClass().getName() : resource.getURIFragment(element);
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean letter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each == '_';
            boolean inner = each >= '0' && each <= '9' || each == '-';
            legal.append(letter || inner && !legal.isEmpty() ? each : '_');
        }
        return legal.isEmpty() ? "_" : legal.toString();
    }
}
