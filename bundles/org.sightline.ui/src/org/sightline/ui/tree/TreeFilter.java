/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.document.ModelDocument;
import org.sightline.validation.live.Markers;

/**
 * Leaves some elements of a model in its tree, and what these lie in: by kind, by whether there are findings about them, by whether
 * anything uses them. Which ones is worked out once for each state of the model, O(model).
 */
final class TreeFilter extends ViewerFilter {

    /** What somebody might have forgotten to use, or might want to take out. */
    private static final Set<EClass> USABLE = Set.of(Literals.CUSTOMER, Literals.CHANNEL, Literals.STAGE, Literals.CUSTOMER_TASK, Literals.CAUSE,
            Literals.ORGANIZATION, Literals.ORGANIZATION_UNIT, Literals.BUSINESS_SYSTEM, Literals.RESOURCE_POOL, Literals.CALENDAR, Literals.PHASE);

    /** Whether it matters that something refers to an element. */
    enum Use {
        /** It does not. */
        ANY,
        /** Something must. */
        USED,
        /** Nothing may. */
        UNUSED
    }

    private final ModelDocument document;
    private final Set<TreeKind> kinds = EnumSet.noneOf(TreeKind.class);
    private Supplier<Markers> markers = () -> Markers.NONE;
    private boolean isForFindings;
    private Use use = Use.ANY;
    private Set<EObject> left;
    private long revision = -1;
    private Markers known;

    TreeFilter(ModelDocument document) {
        this.document = document;
    }

    /** @param current gives the findings about the model */
    void setMarkers(Supplier<Markers> current) {
        markers = current;
    }

    /** @return whether it leaves anything out */
    boolean isOn() {
        return !kinds.isEmpty() || isForFindings || use != Use.ANY;
    }

    /** Leaves everything in. */
    void reset() {
        kinds.clear();
        isForFindings = false;
        use = Use.ANY;
    }

    /** @return the kinds that are left, to be looked at; all of them if there are none */
    Set<TreeKind> kinds() {
        return Collections.unmodifiableSet(kinds);
    }

    /** @param kind is left if it was not, and the other way round */
    void toggle(TreeKind kind) {
        if (!kinds.remove(kind)) {
            kinds.add(kind);
        }
        left = null;
    }

    boolean isForFindings() {
        return isForFindings;
    }

    /** @param isOnly whether only elements with findings are left */
    void setForFindings(boolean isOnly) {
        isForFindings = isOnly;
        left = null;
    }

    Use use() {
        return use;
    }

    /** @param wanted which elements are left */
    void setUse(Use wanted) {
        use = wanted;
        left = null;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object line) {
        if (!isOn()) {
            return true;
        }
        Set<EObject> elements = left();
        return line instanceof FeatureGroup group ? group.children().stream().anyMatch(elements::contains) : elements.contains(line);
    }

    private Set<EObject> left() {
        Markers now = markers.get();
        if (left == null || revision != document.revision() || isForFindings && known != now) {
            known = now;
            revision = document.revision();
            left = Collections.newSetFromMap(new IdentityHashMap<>());
            left.add(document.portfolio());
            for (Iterator<EObject> all = document.portfolio().eAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (isWanted(element)) {
                    addWithContainers(element);
                }
            }
        }
        return left;
    }

    private void addWithContainers(EObject element) {
        for (EObject each = element; each != null && left.add(each); each = each.eContainer()) {
            continue;
        }
    }

    private boolean isWanted(EObject element) {
        boolean isOfKind = kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.holds(element));
        boolean hasFindings = !isForFindings || known.at(element).isPresent();
        return isOfKind && hasFindings && fitsUse(element);
    }

    private boolean fitsUse(EObject element) {
        if (use == Use.ANY) {
            return true;
        }
        boolean isUsed = !document.domain().references().to(element).isEmpty();
        return USABLE.contains(element.eClass()) && isUsed == (use == Use.USED);
    }
}
