/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.view.Join;
import org.sightline.model.view.Stretch;

/**
 * Gives derived stretches an identity that lasts from one refresh of a diagram to the next, so that its edges keep their places. Nothing
 * of it is ever stored in a model; what belongs to an element that is gone is forgotten with it.
 */
final class StretchStore {

    private final Map<EObject, Map<List<Object>, HiddenStretch>> known = new WeakHashMap<>();

    List<HiddenStretch> stretches(EObject carrier, List<Stretch> stretches) {
        return stretches.stream().map(each -> stretch(carrier, true, each.source(), each.target(), each.lanes(), each.expectedMinutes())).toList();
    }

    List<HiddenStretch> joins(EObject carrier, List<Join> joins) {
        return joins.stream().map(each -> stretch(carrier, false, each.source(), each.target(), List.of(), null)).toList();
    }

    private HiddenStretch stretch(EObject carrier, boolean hidden, InteractionNode source, InteractionNode target, List<Lane> lanes, Double minutes) {
        HiddenStretch stretch = known.computeIfAbsent(carrier, key -> new HashMap<>())
                .computeIfAbsent(List.of(hidden, source, target), key -> SightlineFactory.eINSTANCE.createHiddenStretch());
        stretch.setSource(source);
        stretch.setTarget(target);
        stretch.getLanes().clear();
        stretch.getLanes().addAll(lanes);
        stretch.setExpectedMinutes(minutes);
        return stretch;
    }
}
