/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.edit.find.FindQuery;
import org.sightline.model.edit.find.Finder;
import org.sightline.model.edit.find.Hit;
import org.sightline.model.edit.find.Replacement;
import org.sightline.model.edit.find.SearchResult;
import org.sightline.ui.document.ModelDocument;

/**
 * A search in one model: which texts were found, which place in which of them is the present one, and what can stand there instead. Needs no
 * display.
 */
final class SearchSession {

    private final Finder finder;
    private final FindQuery query;
    private final SearchScope scope;
    private final Set<? extends EObject> shown;
    private List<Hit> hits = List.of();
    private Optional<String> problem = Optional.empty();
    private int current = -1;
    private int place;

    /**
     * @param document the model
     * @param query what to look for
     * @param scope which of the hits count
     * @param shown what the editor in front shows
     */
    SearchSession(ModelDocument document, FindQuery query, SearchScope scope, Set<? extends EObject> shown) {
        this.finder = new Finder(document.domain());
        this.query = query;
        this.scope = scope;
        this.shown = shown;
        refresh();
    }

    /** Searches again, after the model has changed. The present place stays about where it is. */
    void refresh() {
        SearchResult result = finder.find(query);
        problem = result.problem();
        hits = result.hits().stream().filter(hit -> scope.has(hit, shown)).toList();
        current = Math.min(current, hits.size() - 1);
        place = current().map(hit -> Math.min(place, hit.spans().size() - 1)).orElse(0);
    }

    List<Hit> hits() {
        return hits;
    }

    /** @return why nothing can be looked for, or why the search was given up */
    Optional<String> problem() {
        return problem;
    }

    Optional<Hit> current() {
        return current < 0 || current >= hits.size() ? Optional.empty() : Optional.of(hits.get(current));
    }

    /** @return the index of the present hit; -1 if there is none */
    int index() {
        return current;
    }

    /** @return which of the places in the present hit is the present one, from 0 */
    int place() {
        return place;
    }

    /** @return how many places were found in all texts */
    int count() {
        return places(hits);
    }

    /** @return which of all places is the present one, from 1; 0 if there is none */
    int position() {
        return current().isEmpty() ? 0 : places(hits.subList(0, current)) + place + 1;
    }

    private static int places(List<Hit> some) {
        return some.stream().mapToInt(hit -> hit.spans().size()).sum();
    }

    /** @param index of the hit whose first place becomes the present one */
    void choose(int index) {
        current = index;
        place = 0;
    }

    /**
     * @param by 1 for the next place, -1 for the one before; goes on at the other end
     * @return the hit to which that leads; empty if there are none
     */
    Optional<Hit> step(int by) {
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        boolean isWithin = current().isPresent() && place + by >= 0 && place + by < hits.get(current).spans().size();
        if (isWithin) {
            place += by;
        } else {
            current = current < 0 ? by > 0 ? 0 : hits.size() - 1 : Math.floorMod(current + by, hits.size());
            place = by > 0 ? 0 : hits.get(current).spans().size() - 1;
        }
        return current();
    }

    /**
     * @param with what is to stand at the present place
     * @return what the present text would become; empty if there is none, or if it would not change
     */
    Optional<Replacement> replacement(String with) {
        return current().flatMap(hit -> finder.preview(query, with, hit, hit.spans().get(place)));
    }

    /**
     * Searches again after the present place was replaced, and goes on behind it, so that what has been put in is not found at once.
     *
     * @param done the replacement
     */
    void goOnBehind(Replacement done) {
        Hit former = done.hit();
        int end = done.after().length() - (former.value().length() - former.spans().get(place).end());
        refresh();
        boolean isThere = current().filter(hit -> isSameText(hit, former)).isPresent();
        int next = isThere ? firstFrom(end, hits.get(current)) : 0;
        if (next < 0) {
            choose((current + 1) % hits.size());
        } else {
            place = next;
        }
    }

    private static boolean isSameText(Hit hit, Hit former) {
        return hit.element() == former.element() && hit.feature() == former.feature() && hit.index() == former.index();
    }

    private static int firstFrom(int start, Hit hit) {
        return IntStream.range(0, hit.spans().size()).filter(each -> hit.spans().get(each).start() >= start).findFirst().orElse(-1);
    }

    /** @return why nothing can be replaced by a text; empty if it can */
    Optional<String> refusal(String with) {
        return finder.refusal(query, with);
    }

    /**
     * @param with what is to stand there
     * @return what the texts found would become
     */
    List<Replacement> preview(String with) {
        return finder.preview(query, with).stream().filter(each -> hits.contains(each.hit())).toList();
    }

    Command replace(List<Replacement> chosen) {
        return finder.replace(chosen);
    }
}
