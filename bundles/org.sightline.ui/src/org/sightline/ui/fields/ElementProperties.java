/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.edit.ElementPropertyDescriptor;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.ui.document.ModelDocument;

/**
 * All properties of an element that users see, under their headings; of several elements those that all of them have. Needs no
 * display.
 */
public final class ElementProperties {

    /** What the tree or the overview shows, or what only files need. */
    private static final Set<EStructuralFeature> HIDDEN = Set.of(Literals.PORTFOLIO__FORMAT_VERSION, Literals.CUSTOMER_PROCESS__PORTFOLIO,
            Literals.CUSTOMER_VIEW__PROCESS);

    /** Parts that are edited with what they belong to, rather than in a diagram or on a page of the overview. */
    private static final Set<EStructuralFeature> PARTS = Set.of(Literals.MODEL_ELEMENT__LINKS, Literals.MODEL_ELEMENT__PROPERTIES,
            Literals.ACTIVITY__FAIL_POINTS, Literals.ACTIVITY__PAIN_POINTS, Literals.EXPERIENCE__EVIDENCE, Literals.CONTACT_DRIVER__EVIDENCE,
            Literals.ASSESSMENT__EVIDENCE, Literals.ORGANIZATION__UNITS, Literals.ORGANIZATION__SYSTEMS, Literals.ORGANIZATION__RESOURCE_POOLS,
            Literals.ORGANIZATION__CALENDARS, Literals.ORGANIZATION_UNIT__UNITS, Literals.BUSINESS_SYSTEM__CHANGES, Literals.CUSTOMER__PERSONAS,
            Literals.CALENDAR__WORKING_PERIODS, Literals.CUSTOMER_PROCESS__PHASES, Literals.CAUSE__CONTACT_DRIVERS, Literals.COMPARISON__ASSESSMENTS,
            Literals.SCENARIO__OVERRIDES, Literals.USER_DISTRIBUTION__DATA_POINTS);

    private final ModelDocument document;
    private final List<EObject> elements;

    /**
     * @param document the model
     * @param element an element of it
     */
    public ElementProperties(ModelDocument document, EObject element) {
        this(document, List.of(element));
    }

    /**
     * @param document the model
     * @param elements one or more elements of it
     */
    public ElementProperties(ModelDocument document, List<? extends EObject> elements) {
        this.document = document;
        this.elements = List.copyOf(elements);
    }

    /** @return the properties by heading, in the order of the headings; name and description first, then as the metamodel has them */
    public Map<PropertyGroup, List<PropertyField>> byGroup() {
        return fields().stream().collect(Collectors.groupingBy(PropertyField::group, TreeMap::new, Collectors.toList()));
    }

    private List<PropertyField> fields() {
        EObject first = elements.getFirst();
        List<PropertyField> fields = new ArrayList<>();
        for (IItemPropertyDescriptor descriptor : source(first).getPropertyDescriptors(first)) {
            ElementPropertyDescriptor property = (ElementPropertyDescriptor) descriptor;
            if (!HIDDEN.contains(property.feature()) && isShared(property.feature())) {
                fields.add(field(Optional.empty(), property.feature(), property.isMultiLine(first)));
            }
        }
        first.eClass().getEAllContainments().stream().filter(this::isShared).forEach(reference -> addContained(reference, fields));
        return fields;
    }

    /** What only one element can have is of no use for several: an id, the ends of a flow, parts. */
    private boolean isShared(EStructuralFeature feature) {
        boolean isOwn = feature == Literals.MODEL_ELEMENT__ID || feature == Literals.FLOW__SOURCE || feature == Literals.FLOW__TARGET
                || feature instanceof EReference reference && reference.isContainment() && reference.isMany();
        return elements.size() == 1 || !isOwn && elements.stream().allMatch(element -> has(element.eClass(), feature));
    }

    private static boolean has(EClass type, EStructuralFeature feature) {
        return type.getFeatureID(feature) >= 0;
    }

    private void addContained(EReference reference, List<PropertyField> fields) {
        if (PARTS.contains(reference) || !reference.isMany() && reference.getEReferenceType() == Literals.PARAMETER_VALUE) {
            fields.add(field(Optional.empty(), reference, false));
        } else if (reference == Literals.ACTIVITY__EXPERIENCE) {
            Literals.EXPERIENCE.getEAttributes().forEach(attribute -> fields.add(field(Optional.of(reference), attribute, false)));
            if (elements.size() == 1) {
                fields.add(field(Optional.of(reference), Literals.EXPERIENCE__EVIDENCE, false));
            }
        }
    }

    private PropertyField field(Optional<EReference> part, EStructuralFeature feature, boolean isLong) {
        return new PropertyField(document, elements.stream().map(element -> new FieldPlace(element, part, feature)).toList(), isLong);
    }

    private IItemPropertySource source(EObject element) {
        return (IItemPropertySource) document.domain().getAdapterFactory().adapt((Object) element, IItemPropertySource.class);
    }
}
