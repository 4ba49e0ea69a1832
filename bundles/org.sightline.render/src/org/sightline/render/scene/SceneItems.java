/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.scene;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The items of a scene by their keys, in the order of drawing. Immutable. A copy with some items drawn anew shares all pages without such an
 * item, and the places, so that it costs next to nothing in a large scene:
 *
 * <pre>
 * places: key -&gt; place            shared by all copies
 * pages:  [page 0][page 1]...     a copy has pages of its own only where an item is another one
 * </pre>
 */
final class SceneItems extends AbstractMap<String, SceneItem> {

    private static final int PAGE = 256;

    private final Map<String, Integer> places;
    private final SceneItem[][] pages;

    /** @param items the items in the order of drawing; O(items) */
    SceneItems(Map<String, SceneItem> items) {
        places = HashMap.newHashMap(items.size());
        pages = new SceneItem[(items.size() + PAGE - 1) / PAGE][];
        items.forEach((key, item) -> {
            int place = places.size();
            places.put(key, place);
            if (place % PAGE == 0) {
                pages[place / PAGE] = new SceneItem[Math.min(PAGE, items.size() - place)];
            }
            pages[place / PAGE][place % PAGE] = item;
        });
    }

    private SceneItems(Map<String, Integer> places, SceneItem[][] pages) {
        this.places = places;
        this.pages = pages;
    }

    /**
     * @param drawn items whose keys are known
     * @return a copy with these; costs a page for each, and the list of pages
     * @throws NoSuchElementException if there is no item with one of the keys
     */
    SceneItems with(List<SceneItem> drawn) {
        SceneItem[][] others = pages.clone();
        for (SceneItem each : drawn) {
            Integer place = places.get(each.key());
            if (place == null) {
                throw new NoSuchElementException(each.key());
            }
            int page = place / PAGE;
            if (others[page] == pages[page]) {
                others[page] = pages[page].clone();
            }
            others[page][place % PAGE] = each;
        }
        return new SceneItems(places, others);
    }

    private SceneItem at(int place) {
        return pages[place / PAGE][place % PAGE];
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public boolean containsKey(Object key) {
        return places.containsKey(key);
    }

    @Override
    public SceneItem get(Object key) {
        Integer place = places.get(key);
        return place == null ? null : at(place);
    }

    @Override
    public Set<Entry<String, SceneItem>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, SceneItem>> {

        @Override
        public int size() {
            return SceneItems.this.size();
        }

        @Override
        public Iterator<Entry<String, SceneItem>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < size();
                }

                @Override
                public Entry<String, SceneItem> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    SceneItem item = at(next++);
                    return Map.entry(item.key(), item);
                }
            };
        }
    }
}
