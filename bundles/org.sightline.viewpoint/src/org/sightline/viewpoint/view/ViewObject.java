/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * A view, diagram or table as expressions and services see it: an object of a class with Sirius's name that reads the real one. It cannot
 * be changed and sends no notifications.
 */
public final class ViewObject extends MinimalEObjectImpl {

    /** The feature that gives the element which a view shows. It never changes. */
    public static final String TARGET = "target";

    private final Visible real;
    private Map<String, Supplier<?>> features;

    /** @param real what it stands for */
    public ViewObject(Visible real) {
        this.real = real;
    }

    /** @return what it stands for */
    public Visible real() {
        return real;
    }

    @Override
    public EClass eClass() {
        return ViewMetamodel.INSTANCE.classNamed(real.viewClass());
    }

    @Override
    public InternalEObject eInternalContainer() {
        Visible owner = real.viewOwner();
        return owner == null ? null : (InternalEObject) owner.asObject();
    }

    @Override
    public EObject eContainer() {
        return eInternalContainer();
    }

    @Override
    public EList<EObject> eContents() {
        EList<EObject> contents = new BasicEList<>();
        for (EStructuralFeature each : eClass().getEAllContainments()) {
            ((Collection<?>) eGet(each)).forEach(object -> contents.add((EObject) object));
        }
        return ECollections.unmodifiableEList(contents);
    }

    @Override
    public Object eGet(EStructuralFeature feature, boolean resolve, boolean coreType) {
        if (features == null) {
            features = real.viewFeatures();
        }
        Supplier<?> supplier = features.get(feature.getName());
        Object value = supplier == null ? null : supplier.get();
        if (feature.isMany()) {
            return value == null ? ECollections.emptyEList() : objects((List<?>) value);
        }
        return value instanceof Visible visible ? visible.asObject() : value;
    }

    @Override
    public Object eGet(int featureId, boolean resolve, boolean coreType) {
        return eGet(eClass().getEStructuralFeature(featureId), resolve, coreType);
    }

    private static EList<Object> objects(List<?> values) {
        EList<Object> result = new BasicEList<>();
        values.forEach(each -> result.add(each instanceof Visible visible ? visible.asObject() : each));
        return ECollections.unmodifiableEList(result);
    }

    @Override
    public boolean eIsSet(EStructuralFeature feature) {
        Object value = eGet(feature, true, true);
        return value instanceof Collection<?> all ? !all.isEmpty() : value != null;
    }

    @Override
    public boolean eIsSet(int featureId) {
        return eIsSet(eClass().getEStructuralFeature(featureId));
    }

    @Override
    public void eSet(EStructuralFeature feature, Object value) {
        throw new UnsupportedOperationException(feature.getName());
    }
}
