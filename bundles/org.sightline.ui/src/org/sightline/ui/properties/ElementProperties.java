/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.edit.ElementPropertyDescriptor;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.ui.document.ModelDocument;

/** All properties of an element that users see, under their headings. Needs no display. */
public final class ElementProperties {

    /** What the tree shows, or what only files need. */
    private static final Set<EStructuralFeature> HIDDEN = Set.of(Literals.PORTFOLIO__FORMAT_VERSION, Literals.CUSTOMER_PROCESS__PORTFOLIO,
            Literals.CUSTOMER_VIEW__PROCESS, Literals.INTERACTION_NODE__PROCESS, Literals.FLOW__PROCESS);

    private final ModelDocument document;
    private final EObject element;

    /**
     * @param document the model
     * @param element an element of it
     */
    public ElementProperties(ModelDocument document, EObject element) {
        this.document = document;
        this.element = element;
    }

    /** @return the properties by heading, in the order of the headings; name and description first, then as the metamodel has them */
    public Map<PropertyGroup, List<PropertyField>> byGroup() {
        return fields().stream().collect(Collectors.groupingBy(PropertyField::group, TreeMap::new, Collectors.toList()));
    }

    private List<PropertyField> fields() {
        List<PropertyField> fields = new ArrayList<>();
        for (IItemPropertyDescriptor descriptor : source().getPropertyDescriptors(element)) {
            ElementPropertyDescriptor property = (ElementPropertyDescriptor) descriptor;
            if (!HIDDEN.contains(property.feature())) {
                fields.add(new PropertyField(document, element, property.feature(), property.isMultiLine(element)));
            }
        }
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (!reference.isMany() && reference.getEReferenceType() == Literals.PARAMETER_VALUE) {
                fields.add(new PropertyField(document, element, reference, false));
            }
        }
        return fields;
    }

    private IItemPropertySource source() {
        return (IItemPropertySource) document.domain().getAdapterFactory().adapt((Object) element, IItemPropertySource.class);
    }
}
