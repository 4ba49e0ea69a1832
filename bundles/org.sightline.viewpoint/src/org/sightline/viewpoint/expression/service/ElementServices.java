/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.viewpoint.expression.AccessRecorder.Reach;
import org.sightline.viewpoint.expression.References;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/** Services of model elements: what they are, what they hold, who holds them and who refers to them. */
final class ElementServices {

    private ElementServices() {
    }

    static EClass eClass(EObject self) {
        return self.eClass();
    }

    static Object eContainer(Evaluation run, EObject self) {
        run.readsContainer(self);
        EObject container = self.eContainer();
        return container == null ? run.types().noContainer(self.eClass()) : container;
    }

    static Object eContainer(Evaluation run, EObject self, EClass type) {
        Objects.requireNonNull(type);
        EObject each = self;
        do {
            run.readsContainer(each);
            each = each.eContainer();
        } while (each != null && !type.isInstance(each));
        return each == null ? run.types().noContainer(self.eClass(), type) : each;
    }

    static Object eContainerOrSelf(Evaluation run, EObject self, EClass type) {
        return type.isInstance(self) ? self : eContainer(run, self, type);
    }

    static EStructuralFeature eContainingFeature(Evaluation run, EObject self) {
        run.readsContainer(self);
        return self.eContainingFeature();
    }

    static EReference eContainmentFeature(Evaluation run, EObject self) {
        run.readsContainer(self);
        return self.eContainmentFeature();
    }

    static List<EObject> eContents(Evaluation run, EObject self) {
        run.readsContents(self);
        return new ArrayList<>(self.eContents());
    }

    static List<EObject> eContents(Evaluation run, EObject self, EClass type) {
        return filtered(run, eContents(run, self).iterator(), type::isInstance);
    }

    static List<EObject> eContents(Evaluation run, EObject self, Set<EClass> types) {
        return filtered(run, eContents(run, self).iterator(), anyOf(types));
    }

    static List<EObject> eAllContents(Evaluation run, EObject self) {
        run.readsFar(Reach.TREE, self);
        return filtered(run, self.eAllContents(), each -> true);
    }

    static List<EObject> eAllContents(Evaluation run, EObject self, EClass type) {
        run.readsFar(Reach.TREE, self);
        return filtered(run, self.eAllContents(), type::isInstance);
    }

    static List<EObject> eAllContents(Evaluation run, EObject self, Set<EClass> types) {
        run.readsFar(Reach.TREE, self);
        return filtered(run, self.eAllContents(), anyOf(types));
    }

    static List<EObject> allInstances(Evaluation run, EClass type) {
        return allInstances(run, type::isInstance);
    }

    static List<EObject> allInstances(Evaluation run, Set<EClass> types) {
        return allInstances(run, anyOf(types));
    }

    private static List<EObject> allInstances(Evaluation run, Predicate<Object> wanted) {
        run.readsFar(Reach.MODEL, null);
        List<EObject> result = new ArrayList<>();
        for (Resource resource : run.environment().resources().get()) {
            result.addAll(filtered(run, EcoreUtil.getAllProperContents(resource, true), wanted));
        }
        return result;
    }

    private static Predicate<Object> anyOf(Set<EClass> types) {
        return each -> types.stream().anyMatch(type -> type.isInstance(each));
    }

    private static List<EObject> filtered(Evaluation run, Iterator<EObject> elements, Predicate<Object> wanted) {
        List<EObject> result = new ArrayList<>();
        while (elements.hasNext()) {
            run.step();
            EObject each = elements.next();
            if (wanted.test(each)) {
                result.add(each);
            }
        }
        return result;
    }

    static Set<EObject> eInverse(Evaluation run, EObject self) {
        return referrers(run, self, setting -> true);
    }

    static Set<EObject> eInverse(Evaluation run, EObject self, EClassifier type) {
        return referrers(run, self, setting -> type != null && type.isInstance(setting.getEObject()));
    }

    static Set<EObject> eInverse(Evaluation run, EObject self, String featureName) {
        return referrers(run, self, setting -> setting.getEStructuralFeature().getName().equals(featureName));
    }

    private static Set<EObject> referrers(Evaluation run, EObject self, Predicate<Setting> wanted) {
        run.readsFar(Reach.REFERRERS, self);
        References index = run.environment().references();
        Collection<Setting> settings = index == null ? new WalkedReferences(run).to(self) : index.to(self);
        Set<EObject> result = new LinkedHashSet<>();
        for (Setting each : settings) {
            if (wanted.test(each)) {
                result.add(each.getEObject());
            }
        }
        return result;
    }

    static List<EObject> eCrossReferences(Evaluation run, EObject self) {
        run.readsReferences(self);
        return new ArrayList<>(self.eCrossReferences());
    }

    /** Sirius's own: specifications use it as the candidates of mappings whose views only tools create. */
    static Set<EObject> stdEmptyCollection(EObject self) {
        return new LinkedHashSet<>();
    }

    static Object eGet(Evaluation run, EObject self, String featureName) {
        Objects.requireNonNull(featureName);
        EStructuralFeature feature = self.eClass().getEStructuralFeature(featureName);
        return feature == null ? NullOf.valueOf(null) : eGet(run, self, feature);
    }

    static Object eGet(Evaluation run, EObject self, EStructuralFeature feature) {
        return eGet(run, self, feature, true);
    }

    static Object eGet(Evaluation run, EObject self, EStructuralFeature feature, Boolean resolve) {
        run.reads(self, feature);
        Object value = self.eGet(feature, resolve);
        if (value == null) {
            return NullOf.valueOf(feature);
        }
        return value instanceof List<?> list ? new ArrayList<>(list) : value;
    }
}
