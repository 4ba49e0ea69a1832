/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Where objects begin in their file, by line and column. Only messages ask for it, so adding is what is fast. */
final class Positions {

    /** Where something begins of which no position is known. */
    private static final int[] UNKNOWN = { 0, 0 };

    private final List<EObject> objects;
    /** Line and column of each object. */
    private int[] numbers;

    Positions() {
        this(new ArrayList<>(), new int[64]);
    }

    /**
     * @param objects any objects
     * @param numbers line and column of each of them
     */
    Positions(List<EObject> objects, int[] numbers) {
        this.objects = objects;
        this.numbers = numbers;
    }

    void add(EObject object, int line, int column) {
        int at = 2 * objects.size();
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * at);
        }
        numbers[at] = line;
        numbers[at + 1] = column;
        objects.add(object);
    }

    /** @return line and column; looked for from the end, as a reader tells of the latest object */
    int[] of(EObject object) {
        int at = 2 * objects.lastIndexOf(object);
        return at < 0 ? UNKNOWN : new int[] { numbers[at], numbers[at + 1] };
    }

    /** @return line and column of each of these objects; zeros for those without */
    int[] of(List<EObject> others) {
        Map<EObject, Integer> places = new IdentityHashMap<>();
        others.forEach(each -> places.put(each, 2 * places.size()));
        int[] result = new int[2 * others.size()];
        for (int i = 0; i < objects.size(); i++) {
            System.arraycopy(numbers, 2 * i, result, places.get(objects.get(i)), 2);
        }
        return result;
    }
}
