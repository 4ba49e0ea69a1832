/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.viewpoint.expression.References;
import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** Who refers to an element, found by a walk over the whole model each time: for environments that bring no index. */
final class WalkedReferences implements References {

    private final Evaluation run;

    WalkedReferences(Evaluation run) {
        this.run = run;
    }

    @Override
    public Collection<Setting> to(EObject element) {
        List<Setting> settings = new ArrayList<>();
        if (element.eContainer() instanceof InternalEObject container) {
            settings.add(container.eSetting(element.eContainmentFeature()));
        }
        EcoreUtil.<Notifier>getAllProperContents(List.copyOf(run.environment().resources().get()), true).forEachRemaining(each -> {
            run.step();
            if (each instanceof InternalEObject object) {
                addSettings(object, element, settings);
            }
        });
        return settings;
    }

    private static void addSettings(InternalEObject from, EObject to, List<Setting> settings) {
        for (EReference reference : from.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && refers(from, reference, to)) {
                settings.add(from.eSetting(reference));
            }
        }
    }

    private static boolean refers(EObject from, EReference reference, EObject to) {
        Object value = from.eGet(reference);
        return value == to || value instanceof Collection<?> targets && targets.contains(to);
    }
}
