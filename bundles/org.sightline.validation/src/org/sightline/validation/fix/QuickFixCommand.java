/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.validation.change.FeatureState;

/** Does the steps of a quick fix. Keeps the values that the features they touch had before and have after, for undo and redo. */
final class QuickFixCommand extends AbstractCommand {

    private final QuickFix fix;
    private final List<FeatureState> before = new ArrayList<>();
    private final List<FeatureState> after = new ArrayList<>();

    QuickFixCommand(QuickFix fix) {
        super(fix.label());
        this.fix = fix;
    }

    @Override
    protected boolean prepare() {
        return !fix.changes().isEmpty();
    }

    @Override
    public void execute() {
        Map<Place, FeatureState> former = new LinkedHashMap<>();
        for (Change change : fix.changes()) {
            touched(change).forEach(place -> former.computeIfAbsent(place, Place::state));
            change.apply();
        }
        before.addAll(former.values());
        former.keySet().forEach(place -> after.add(place.state()));
    }

    @Override
    public void undo() {
        before.forEach(FeatureState::restore);
    }

    @Override
    public void redo() {
        after.forEach(FeatureState::restore);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        Set<EObject> affected = new LinkedHashSet<>();
        fix.preview().forEach(change -> affected.add(change.element()));
        return affected;
    }

    /* A feature and those at the other ends of it. */
    private static Set<Place> touched(Change change) {
        Set<Place> places = new LinkedHashSet<>(List.of(new Place(change.element(), change.feature())));
        if (change.feature() instanceof EReference reference) {
            addOtherEnd(reference, change.element().eIsSet(reference) && !reference.isMany() ? change.element().eGet(reference) : change.before(), places);
            addOtherEnd(reference, change.after(), places);
        }
        return places;
    }

    private static void addOtherEnd(EReference reference, Object end, Set<Place> places) {
        if (end instanceof EObject object) {
            if (reference.getEOpposite() != null) {
                places.add(new Place(object, reference.getEOpposite()));
            }
            if (reference.isContainment() && object.eContainer() != null) {
                places.add(new Place(object.eContainer(), object.eContainingFeature()));
            }
        }
    }

    private record Place(EObject element, EStructuralFeature feature) {

        FeatureState state() {
            return FeatureState.of(element, feature);
        }
    }
}
