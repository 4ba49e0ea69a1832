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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.edit.find.FindQuery;
import org.sightline.model.edit.find.Finder;
import org.sightline.model.edit.find.Hit;
import org.sightline.model.edit.find.Replacement;
import org.sightline.model.edit.find.SearchResult;
import org.sightline.ui.document.ModelDocument;

/** A search in one model: what was found, which hit is the present one, and what can stand in its place. Needs no display. */
final class SearchSession {

    private final Finder finder;
    private final FindQuery query;
    private final SearchScope scope;
    private final Set<? extends EObject> shown;
    private List<Hit> hits = List.of();
    private Optional<String> problem = Optional.empty();
    private int current = -1;

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

    /** Searches again, after the model has changed. The present hit stays about where it is. */
    void refresh() {
        SearchResult result = finder.find(query);
        problem = result.problem();
        hits = result.hits().stream().filter(hit -> scope.has(hit, shown)).toList();
        current = Math.min(current, hits.size() - 1);
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

    void choose(int index) {
        current = index;
    }

    /**
     * @param by 1 for the next, -1 for the one before; goes on at the other end
     * @return the hit to which that leads; empty if there are none
     */
    Optional<Hit> step(int by) {
        if (!hits.isEmpty()) {
            current = current < 0 ? by > 0 ? 0 : hits.size() - 1 : Math.floorMod(current + by, hits.size());
        }
        return current();
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
