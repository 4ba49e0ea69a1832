/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.validation.change.FeatureState;

/** Edits of any kind that the metamodel allows, sensible or not, and undoing them. */
public final class RandomEdits {

    private static final List<EClass> CLASSES = SightlinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
            .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();

    private final Random random;
    private final EObject root;
    private final List<List<FeatureState>> history = new ArrayList<>();
    private String last = "";

    public RandomEdits(EObject root, long seed) {
        this.root = root;
        this.random = new Random(seed);
    }

    /** Makes one edit, or takes back the last one that was not. */
    public void edit() {
        if (!history.isEmpty() && random.nextInt(4) == 0) {
            undo();
            return;
        }
        history.add(state());
        List<EObject> elements = elements();
        EObject element = elements.get(random.nextInt(elements.size()));
        List<EStructuralFeature> features = element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature.isChangeable() && !feature.isDerived() && !feature.getName().equals("id")).toList();
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        last = element.eClass().getName() + "." + feature.getName();
        if (feature instanceof EAttribute attribute) {
            attribute(element, attribute);
        } else {
            reference(element, (EReference) feature, elements);
        }
    }

    /** What the last edit was. */
    public String last() {
        return last;
    }

    public void undo() {
        last = "undo of " + last;
        history.removeLast().forEach(FeatureState::restore);
    }

    public boolean canUndo() {
        return !history.isEmpty();
    }

    /** The stored features of all elements as they are now. */
    private List<FeatureState> state() {
        List<FeatureState> states = new ArrayList<>();
        for (EObject element : elements()) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (feature.isChangeable() && !feature.isDerived()) {
                    states.add(FeatureState.of(element, feature));
                }
            }
        }
        return states;
    }

    private List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(List.of(root)).forEachRemaining(elements::add);
        return elements;
    }

    @SuppressWarnings("unchecked")
    private void attribute(EObject element, EAttribute attribute) {
        if (attribute.isMany()) {
            ((EList<Object>) element.eGet(attribute)).add(value(attribute) + " " + random.nextInt());
        } else if (random.nextInt(4) == 0) {
            element.eUnset(attribute);
        } else {
            element.eSet(attribute, value(attribute));
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return type.getELiterals().get(random.nextInt(type.getELiterals().size())).getInstance();
        }
        return switch (attribute.getEAttributeType().getInstanceClass().getSimpleName()) {
            case "String" -> List.of("", "Pack", "EUR", "Endless", "Fine").get(random.nextInt(5));
            case "boolean" -> random.nextBoolean();
            case "int", "Integer" -> random.nextInt(14) - 3;
            case "long", "Long" -> (long) random.nextInt(5);
            case "double", "Double" -> (random.nextInt(12) - 2) / 4.0;
            case "LocalDate" -> LocalDate.of(2026, 1 + random.nextInt(12), 3);
            case "LocalTime" -> LocalTime.of(random.nextInt(24), 0);
            default -> throw new IllegalStateException(attribute.getName());
        };
    }

    private void reference(EObject element, EReference reference, List<EObject> elements) {
        if (reference.isContainer()) {
            return;
        }
        if (reference.isMany()) {
            list(element, reference, elements);
        } else if (random.nextInt(3) == 0) {
            element.eUnset(reference);
        } else {
            EObject value = candidate(element, reference, elements);
            if (value != null) {
                element.eSet(reference, value);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void list(EObject element, EReference reference, List<EObject> elements) {
        EList<EObject> list = (EList<EObject>) element.eGet(reference);
        int kind = random.nextInt(4);
        if (kind == 0 && !list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        } else if (kind == 1 && list.size() > 1) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        } else {
            EObject value = candidate(element, reference, elements);
            if (value != null && !list.contains(value)) {
                list.add(random.nextInt(list.size() + 1), value);
            }
        }
    }

    /* Something new or something of the model that the reference can hold; null if there is none. */
    private EObject candidate(EObject element, EReference reference, List<EObject> elements) {
        if (reference.isContainment() && random.nextBoolean()) {
            List<EClass> types = CLASSES.stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList();
            return EcoreUtil.create(types.get(random.nextInt(types.size())));
        }
        List<EObject> fitting = elements.stream().filter(reference.getEReferenceType()::isInstance)
                .filter(value -> !reference.isContainment() || value != root && !EcoreUtil.isAncestor(value, element)).toList();
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }
}
