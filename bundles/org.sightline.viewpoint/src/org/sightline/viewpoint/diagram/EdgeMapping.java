/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.style.Customizations;
import org.sightline.viewpoint.style.EdgeTemplate;
import org.sightline.viewpoint.style.StyleChooser;

/** An edge mapping ready to be applied; one that imports another takes all but conditional styles from it. */
public final class EdgeMapping extends Mapping {

    private static final int NO_END = Ranks.NONE;

    private final boolean elementBased;
    private final BoundExpression sourceFinder;
    private final BoundExpression targetFinder;
    private final BoundExpression targetExpression;
    private final BoundExpression path;
    private final StyleChooser<EdgeTemplate> styles;
    private final List<Description> sources;
    private final List<Description> targets;
    private final List<Description> pathMappings;
    private final Ranks sourceRanks;
    private final Ranks targetRanks;
    private final Ranks pathRanks;

    EdgeMapping(List<Description> chain, Binder binder, boolean dormant, Customizations customizations) {
        super(chain, binder, dormant, customizations != Customizations.NONE);
        Description root = root();
        elementBased = root.flag("useDomainElement");
        sourceFinder = binder.bind(root, "sourceFinderExpression");
        targetFinder = binder.bind(root, "targetFinderExpression");
        targetExpression = binder.bind(root, "targetExpression");
        path = binder.bind(root, "pathExpression");
        styles = StyleChooser.ofEdge(chain, binder, customizations);
        sources = root.many("sourceMapping");
        targets = root.many("targetMapping");
        pathMappings = root.many("pathNodeMapping");
        sourceRanks = new Ranks(sources);
        targetRanks = new Ranks(targets);
        pathRanks = new Ranks(pathMappings);
    }

    /** @return whether its edges have elements of their own; else they stand for a relation of their source's element */
    public boolean isElementBased() {
        return elementBased;
    }

    BoundExpression sourceFinder() {
        return sourceFinder;
    }

    BoundExpression targetFinder() {
        return targetFinder;
    }

    BoundExpression targetExpression() {
        return targetExpression;
    }

    BoundExpression path() {
        return path;
    }

    StyleChooser<EdgeTemplate> styles() {
        return styles;
    }

    List<Description> sources() {
        return sources;
    }

    List<Description> targets() {
        return targets;
    }

    List<Description> pathMappings() {
        return pathMappings;
    }

    /** @return whether its edges may start or end at edges of another mapping */
    boolean endsAt(EdgeMapping other) {
        return sourceRank(other) != NO_END || targetRank(other) != NO_END;
    }

    /** @return position of a mapping among those that its edges start at; less than 0 if it is none of them */
    int sourceRank(Mapping mapping) {
        return sourceRanks.of(mapping);
    }

    /** @return position of a mapping among those that its edges end at; less than 0 if it is none of them */
    int targetRank(Mapping mapping) {
        return targetRanks.of(mapping);
    }

    boolean passes(Mapping mapping) {
        return pathRanks.of(mapping) != NO_END;
    }

    /**
     * Orders mappings so that edges come after those that they start or end at; mappings that depend on each other in a circle stay out.
     *
     * @param all mappings in file order
     * @param circular is filled with those that stay out
     * @return the others
     */
    static List<EdgeMapping> ordered(List<EdgeMapping> all, List<EdgeMapping> circular) {
        List<EdgeMapping> done = new ArrayList<>();
        List<EdgeMapping> open = new ArrayList<>(all);
        boolean progress = true;
        while (progress) {
            List<EdgeMapping> ready = open.stream().filter(each -> open.stream().noneMatch(each::endsAt)).toList();
            done.addAll(ready);
            open.removeAll(ready);
            progress = !ready.isEmpty();
        }
        circular.addAll(open);
        return done;
    }
}
