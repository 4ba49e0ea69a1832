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
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.View;

/**
 * Names of views for scenes, layouts and what a person placed: the mapping's name and the ids of the elements, such as
 * {@code Step@6f1c9a3e}. An edge without an element of its own, or with one that is only derived, is named by those at its ends; of an element that a mapping shows several
 * times the later views also by their containers. They stay the same from refresh to refresh as long as the order of such views does.
 */
public final class ViewIds {

    private static final char AT = '@';
    private static final char AND = '+';

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
        String plain = plain(view);
        if (used.merge(plain, 1, Integer::sum) == 1) {
            return plain;
        }
        String within = view instanceof Box box && box.container() != null ? plain + AND + id(box.container().element()) : plain;
        int count = within.equals(plain) ? used.get(plain) : used.merge(within, 1, Integer::sum);
        return count == 1 ? within : within + AND + count;
    }

    private static String plain(View view) {
        String plain = view.mapping().name() + AT + id(view.element());
        if (!(view instanceof Edge edge) || edge.element() != edge.source().element() && isStored(edge.element())) {
            return plain;
        }
        return view.mapping().name() + AT + id(edge.source().element()) + AND + id(edge.target().element());
    }

    private static boolean isStored(EObject element) {
        return EcoreUtil.getID(element) != null || element.eResource() != null;
    }

    private static String id(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id != null) {
            return id;
        }
        Resource resource = element.eResource();
        return resource == null ? element.eClass().getName() : resource.getURIFragment(element);
    }

    /**
     * @param id an id of a view
     * @return the same as a legal id in XML
     */
    static String legal(String id) {
        StringBuilder legal = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char each = id.charAt(i);
            boolean letter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each == '_';
            boolean inner = each >= '0' && each <= '9' || each == '-';
            boolean joint = each == AT || each == AND;
            legal.append(letter || inner && !legal.isEmpty() ? each : joint && !legal.isEmpty() ? '.' : '_');
        }
        return legal.isEmpty() ? "_" : legal.toString();
    }
}
