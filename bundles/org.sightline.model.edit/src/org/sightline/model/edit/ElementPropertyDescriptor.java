/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.sightline.model.customerprocess.SightlinePackage;

/** A property of an element: its name, its meaning and its group in the user's words, and the values to choose from. */
public final class ElementPropertyDescriptor extends ItemPropertyDescriptor {

    private static final Set<EStructuralFeature> LONG_TEXTS = Set.of(SightlinePackage.Literals.MODEL_ELEMENT__NOTES,
            SightlinePackage.Literals.NAMED_ELEMENT__DESCRIPTION, SightlinePackage.Literals.ASSESSMENT__STATEMENT,
            SightlinePackage.Literals.FAIL_POINT__EFFECT, SightlinePackage.Literals.PROPERTY__VALUE);

    ElementPropertyDescriptor(AdapterFactory factory, ResourceLocator resourceLocator, EStructuralFeature feature, boolean isSettable) {
        super(factory, resourceLocator, ElementTexts.feature(feature), ElementTexts.description(feature), feature, isSettable,
                LONG_TEXTS.contains(feature), true, null, PropertyGroup.of(feature).title(), null);
    }

    /** @return the feature that it stands for */
    public EStructuralFeature feature() {
        return feature;
    }

    /** @return the group under which it is shown */
    public PropertyGroup group() {
        return PropertyGroup.of(feature);
    }

    /**
     * @param object an element
     * @return for a reference, what {@link ReferenceChoice} offers; otherwise the values of the type, null if there is no end of them
     */
    @Override
    public Collection<?> getChoiceOfValues(Object object) {
        return feature instanceof EReference reference ? new ReferenceChoice((EObject) object, reference).elements()
                : super.getChoiceOfValues(object);
    }
}
