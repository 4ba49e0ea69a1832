/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds the objects of one file by URI fragments: {@code //@ownedViewpoints[name='Kit']/@ownedRepresentations.0}, or an id. What leads to an
 * object is followed once, however many fragments begin with it: a file of thousands of references names a few hundred objects.
 */
final class Fragments {

    private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\.(\\d+)|\\[name='(.*)'\\])?");

    private final SpecificationFile file;
    private final Map<String, EObject> found = new HashMap<>();

    /** @param file a file whose objects stay where they are */
    Fragments(SpecificationFile file) {
        this.file = file;
    }

    /**
     * @param fragment a URI fragment
     * @return the object that it leads to; null if there is none
     */
    EObject find(String fragment) {
        if (!fragment.startsWith("/")) {
            return file.object(fragment);
        }
        if (!found.containsKey(fragment)) {
            found.put(fragment, follow(fragment));
        }
        return found.get(fragment);
    }

    private EObject follow(String fragment) {
        int end = endOfSegment(fragment, 1);
        EObject current = root(fragment.substring(1, end));
        while (current != null && end < fragment.length()) {
            int start = end + 1;
            end = endOfSegment(fragment, start);
            EObject from = current;
            String segment = fragment.substring(start, end);
            current = found.computeIfAbsent(fragment.substring(0, end), way -> step(from, segment));
        }
        return current;
    }

    /** At a slash outside quotes: names may hold slashes. */
    private static int endOfSegment(String fragment, int start) {
        boolean quoted = false;
        int end = start;
        while (end < fragment.length() && (quoted || fragment.charAt(end) != '/')) {
            quoted ^= fragment.charAt(end) == '\'';
            end++;
        }
        return end;
    }

    private EObject root(String number) {
        int root = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        return root < file.roots().size() ? file.roots().get(root) : null;
    }

    private static EObject step(EObject from, String segment) {
        Matcher matcher = SEGMENT.matcher(segment);
        EStructuralFeature feature = matcher.matches() ? from.eClass().getEStructuralFeature(matcher.group(1)) : null;
        if (feature == null) {
            return null;
        }
        Object value = from.eGet(feature);
        if (value instanceof List<?> list) {
            return matcher.group(3) != null ? named(list, decode(matcher.group(3))) : indexed(list, matcher.group(2));
        }
        return value instanceof EObject object ? object : null;
    }

    private static EObject indexed(List<?> list, String index) {
        int position = index == null ? 0 : index.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(index);
        return position < list.size() && list.get(position) instanceof EObject found ? found : null;
    }

    private static EObject named(List<?> list, String name) {
        for (Object each : list) {
            if (each instanceof EObject object && name.equals(Description.of(object).text("name"))) {
                return object;
            }
        }
        return null;
    }

    /**
     * @param text a part of a URI
     * @return it without escapes; as it is if they are broken
     */
    static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
