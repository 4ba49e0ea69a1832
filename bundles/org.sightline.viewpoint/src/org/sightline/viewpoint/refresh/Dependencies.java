/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.viewpoint.expression.AccessRecorder;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.view.ViewObject;

/**
 * Notes what each computation reads and tells, after changes, which ones have to be done again.
 *
 * <pre>
 * read of                            done again when
 * a feature of an element            that feature changes
 * the container of an element        the element is added, removed or moved to another one
 * all contents, all references       any containment, any reference of the element changes
 * the tree below an element          a containment of the element or of one below it changes
 * all elements, who refers to one    any containment, any containment or reference changes
 * a derived feature, a view, or
 * whatever a service likes           anything changes
 * </pre>
 *
 * Those that depend on anything may be done little by little, after those that are known to be affected.
 */
public final class Dependencies implements Tracker, AccessRecorder {

    private static final int FIRST_ROOM = 1024;

    private final EvaluationContext context;
    private final Map<EObject, Readers> readers = new IdentityHashMap<>();
    /** Those that have waited longest come first. */
    private final LinkedHashSet<Computation> ofAnything = new LinkedHashSet<>();
    private final Set<Computation> ofStructure = new LinkedHashSet<>();
    private final Set<Computation> ofReferences = new LinkedHashSet<>();
    private Set<Computation> invalid = new LinkedHashSet<>();
    private Map<Slot, ListChange> changedLists = new HashMap<>();
    private Map<Slot, ListChange> settled = Map.of();
    private Computation current;
    private EObject subject;
    private boolean changed;
    private long changes;
    private boolean isLeftBehind;
    private int roomFor = FIRST_ROOM;

    /** A feature of an element. */
    private record Slot(EObject element, EStructuralFeature feature) {
    }

    /** What may be read of an element besides one feature. */
    private enum Part {
        ANY_FEATURE, CONTAINER, CONTENTS, REFERENCES, TREE, VIEWS
    }

    /** @param context bounds the evaluations */
    public Dependencies(EvaluationContext context) {
        this.context = context.recordedBy(this);
    }

    @Override
    public EvaluationContext context() {
        return context;
    }

    @Override
    public void begin(Computation computation, EObject about) {
        release(computation);
        computation.nextRound();
        current = computation;
        subject = about;
        if (about != null) {
            note(about, Part.ANY_FEATURE);
        }
    }

    @Override
    public void resume(Computation computation) {
        current = computation;
        subject = null;
    }

    @Override
    public void forget(Computation computation) {
        release(computation);
        computation.end();
        invalid.remove(computation);
    }

    private void release(Computation computation) {
        if (computation.isWide()) {
            ofAnything.remove(computation);
            ofStructure.remove(computation);
            ofReferences.remove(computation);
            computation.wide(false);
        }
    }

    private void note(EObject element, Object part) {
        Readers known = readers.get(element);
        if (known == null) {
            known = new Readers();
            makeRoom();
            readers.put(element, known);
        }
        known.add(current, part);
    }

    /** Elements that nobody has read of late, removed ones above all, are forgotten whenever the number of elements has doubled. */
    private void makeRoom() {
        if (readers.size() >= roomFor) {
            readers.values().removeIf(Readers::isIdle);
            roomFor = Math.max(FIRST_ROOM, 2 * readers.size());
        }
    }

    @Override
    public void read(EObject object, EStructuralFeature feature) {
        if (feature.isDerived() || isView(object) && !feature.getName().equals(ViewObject.TARGET)) {
            noteWide(ofAnything);
        } else if (object != subject && !isView(object)) {
            note(object, feature);
        }
    }

    private static boolean isView(EObject object) {
        return object instanceof ViewObject;
    }

    private void noteWide(Set<Computation> readersOfMuch) {
        current.wide(true);
        current.since(changes);
        readersOfMuch.add(current);
    }

    @Override
    public void readContainer(EObject object) {
        if (!isView(object)) {
            note(object, Part.CONTAINER);
        }
    }

    @Override
    public void readContents(EObject object) {
        notePart(object, Part.CONTENTS);
    }

    @Override
    public void readReferences(EObject object) {
        notePart(object, Part.REFERENCES);
    }

    private void notePart(EObject object, Part part) {
        if (isView(object)) {
            noteWide(ofAnything);
        } else {
            note(object, part);
        }
    }

    @Override
    public void readFar(Reach reach, EObject start) {
        switch (reach) {
            case TREE -> notePart(start, Part.TREE);
            case REFERRERS -> noteWide(ofReferences);
            case MODEL -> noteWide(ofStructure);
            case SERVICE -> noteWide(ofAnything);
        }
    }

    @Override
    public void readAnyFeature(EObject element) {
        note(element, Part.ANY_FEATURE);
    }

    @Override
    public void readViews(EObject element) {
        note(element, Part.VIEWS);
    }

    @Override
    public ListChange changeOf(List<?> list) {
        return list instanceof EStructuralFeature.Setting setting ? settled.get(new Slot(setting.getEObject(), setting.getEStructuralFeature())) : null;
    }

    /** Tells, until {@link #settle()}, where lists have changed up to now; nothing, if some computation has not seen earlier changes. */
    public void settle() {
        settled = isLeftBehind ? Map.of() : changedLists;
        changedLists = new HashMap<>();
    }

    @Override
    public void viewsChanged(EObject element) {
        invalidate(element, Part.VIEWS, Part.VIEWS);
    }

    private void invalidate(EObject element, Object part, Object other) {
        Readers known = readers.get(element);
        if (known != null) {
            known.of(part, other, invalid::add);
        }
    }

    /**
     * To be told of every change of a feature.
     *
     * @param element the element
     * @param feature the feature that has changed
     * @param where where its list has changed; null if it has only one value
     */
    void featureChanged(EObject element, EStructuralFeature feature, ListChange where) {
        changed = true;
        changes++;
        if (where != null) {
            changedLists.merge(new Slot(element, feature), where, ListChange::and);
        }
        invalidate(element, feature, Part.ANY_FEATURE);
        if (feature instanceof EReference reference && !reference.isContainer()) {
            if (!reference.isContainment()) {
                invalidate(element, Part.REFERENCES, Part.REFERENCES);
            }
            invalid.addAll(ofReferences);
        }
    }

    /**
     * To be told when references to elements have come or gone, so that what is shown of them has its turn early.
     *
     * @param elements the elements
     */
    void touched(List<EObject> elements) {
        elements.forEach(each -> invalidate(each, Part.ANY_FEATURE, Part.ANY_FEATURE));
    }

    /**
     * To be told when elements have been added, removed or moved.
     *
     * @param owner what contains them or contained them; null for a resource
     * @param elements the elements
     */
    void contentsChanged(EObject owner, List<EObject> elements) {
        changed = true;
        changes++;
        elements.forEach(each -> invalidate(each, Part.CONTAINER, Part.CONTAINER));
        if (owner != null) {
            invalidate(owner, Part.CONTENTS, Part.CONTENTS);
        }
        for (EObject each = owner; each != null; each = each.eContainer()) {
            invalidate(each, Part.TREE, Part.TREE);
        }
        invalid.addAll(ofStructure);
        invalid.addAll(ofReferences);
    }

    /** @return whether anything at all has changed in the model since computations were last taken */
    public boolean hasChanged() {
        return changed;
    }

    /** @return whether nothing has changed that a computation could have read */
    public boolean isClean() {
        return invalid.isEmpty() && !isBehind();
    }

    /** @return whether there are computations that depend on anything and have not been done since the last change */
    public boolean isBehind() {
        return !ofAnything.isEmpty() && ofAnything.getFirst().since() != changes;
    }

    /**
     * @param computation one that is not over
     * @return whether it depends on anything and has not been done since the last change
     */
    public boolean isBehind(Computation computation) {
        return computation.isWide() && computation.since() != changes && ofAnything.contains(computation);
    }

    /** @return how many computations depend on anything, so that each change might affect them */
    public int dependentOnAnything() {
        return ofAnything.size();
    }

    /** @return all computations that are to be done again now; from here on they count as being done */
    public Set<Computation> take() {
        return take(Integer.MAX_VALUE);
    }

    /**
     * @param most how many to take of those that depend on anything; the others stay behind, to be taken later
     * @return the computations that are to be done again now; from here on they count as being done. Costs what it gives
     */
    public Set<Computation> take(int most) {
        for (int i = 0; i < most && isBehind(); i++) {
            takeOfAnything(ofAnything.getFirst());
        }
        return takeInvalid();
    }

    /**
     * @param urgent which to take of those that depend on anything; the others stay behind
     * @return the computations that are to be done again now; from here on they count as being done. Costs what it is given and what it gives
     */
    public Set<Computation> take(Collection<? extends Computation> urgent) {
        for (Computation each : urgent) {
            if (isBehind(each)) {
                takeOfAnything(each);
            }
        }
        return takeInvalid();
    }

    private void takeOfAnything(Computation computation) {
        ofAnything.remove(computation);
        computation.since(changes);
        ofAnything.add(computation);
        invalid.add(computation);
    }

    private Set<Computation> takeInvalid() {
        changed = false;
        isLeftBehind = isBehind();
        Set<Computation> taken = invalid;
        invalid = new LinkedHashSet<>();
        return taken;
    }
}
