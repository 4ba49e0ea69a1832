/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Property;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.editing.index.Reference;
import org.sightline.model.editing.index.References;

/**
 * Puts an element of another class in the place of one, so that the rest of the model does not see a difference: it takes over the
 * id, the place among its siblings, all features that both have, the flows, and the references from elsewhere where they may point
 * to the new class.
 *
 * <p>Values of attributes that the new class has not are kept as properties named {@code kept:CLASS.ATTRIBUTE}, and taken back when an
 * element of that class takes over again. References and contents that it has not are gone; {@link #losses} names them before.
 */
public final class Successor {

    private static final String KEPT = "kept:";

    private static final Set<EStructuralFeature> FLOWS = Set.of(SightlinePackage.Literals.INTERACTION_NODE__OUTGOING,
            SightlinePackage.Literals.INTERACTION_NODE__INCOMING, SightlinePackage.Literals.FLOW__SOURCE, SightlinePackage.Literals.FLOW__TARGET);

    private final ModelElement old;
    private final ModelElement fresh;

    private Successor(ModelElement old, ModelElement fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /**
     * Changes the model.
     *
     * @param old an element in a list of its container
     * @param fresh a new element in no container; what is set in it already stays unless the old one says otherwise
     * @param <T> the new class
     * @return the new element
     */
    public static <T extends ModelElement> T replace(ModelElement old, T fresh) {
        new Successor(old, fresh).replace();
        return fresh;
    }

    /**
     * @param old an element
     * @param fresh an element of the class that is to take over
     * @return the references and contents of the old one that would be gone, as features that have a value
     */
    public static List<EReference> losses(EObject old, EObject fresh) {
        return features(old).filter(feature -> !isShared(feature, fresh)).filter(EReference.class::isInstance).map(EReference.class::cast)
                .filter(old::eIsSet).toList();
    }

    private static Stream<EStructuralFeature> features(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature.isChangeable() && !feature.isDerived() && !FLOWS.contains(feature));
    }

    private static boolean isShared(EStructuralFeature feature, EObject other) {
        return feature.getEContainingClass().isSuperTypeOf(other.eClass());
    }

    /** The new element is in the model before anything moves into it, so that whoever records changes sees the moves. */
    private void replace() {
        Collection<Reference> references = References.of(old).to(old);
        takePlace();
        features(old).filter(feature -> feature != SightlinePackage.Literals.MODEL_ELEMENT__ID).filter(old::eIsSet).toList().forEach(this::takeOver);
        takeBack();
        takeFlows();
        Removal.forgetContents(old, References.of(fresh));
        references.stream().filter(reference -> reference.source() != old).forEach(reference -> reference.redirect(old, fresh));
    }

    private void takeOver(EStructuralFeature feature) {
        if (!isShared(feature, fresh)) {
            if (feature instanceof EAttribute attribute) {
                keep(attribute);
            }
        } else if (feature.isMany()) {
            addAll(feature);
        } else {
            fresh.eSet(feature, old.eGet(feature));
        }
    }

    @SuppressWarnings("unchecked")
    private void addAll(EStructuralFeature feature) {
        List<Object> values = List.copyOf((List<Object>) old.eGet(feature));
        ((List<Object>) fresh.eGet(feature)).addAll(values);
    }

    private void keep(EAttribute attribute) {
        Property property = SightlineFactory.eINSTANCE.createProperty();
        property.setKey(key(attribute));
        property.setValue(EcoreUtil.convertToString(attribute.getEAttributeType(), old.eGet(attribute)));
        fresh.getProperties().add(property);
    }

    private static String key(EAttribute attribute) {
        return KEPT + attribute.getEContainingClass().getName() + "." + attribute.getName();
    }

    private void takeBack() {
        for (EAttribute attribute : fresh.eClass().getEAllAttributes()) {
            String key = key(attribute);
            fresh.getProperties().stream().filter(property -> key.equals(property.getKey())).findFirst().ifPresent(property -> {
                Removal.remove(property);
                fresh.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), property.getValue()));
            });
        }
    }

    @SuppressWarnings("unchecked")
    private void takePlace() {
        List<EObject> siblings = (List<EObject>) old.eContainer().eGet(old.eContainingFeature());
        int index = siblings.indexOf(old);
        // One after the other, since two elements in a model must never have the same id.
        siblings.remove(index);
        fresh.setId(old.getId());
        siblings.add(index, fresh);
    }

    private void takeFlows() {
        if (old instanceof InteractionNode node && fresh instanceof InteractionNode successor) {
            List.copyOf(node.getOutgoing()).forEach(flow -> flow.setSource(successor));
            List.copyOf(node.getIncoming()).forEach(flow -> flow.setTarget(successor));
        } else if (old instanceof Flow flow && fresh instanceof Flow successor) {
            takeEnd(flow.getSource() == null ? null : flow.getSource().getOutgoing(), flow, successor);
            takeEnd(flow.getTarget() == null ? null : flow.getTarget().getIncoming(), flow, successor);
        }
    }

    private static void takeEnd(List<Flow> flows, Flow flow, Flow successor) {
        if (flows != null) {
            flows.set(flows.indexOf(flow), successor);
        }
    }
}
