/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.compact;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes objects, metamodels among them, in few bytes that {@link CompactReader} reads fast: each value and each combination of class and set features
 * stands there once, objects are told by their number. A section holds
 *
 * <pre>
 * values       of attributes, each once
 * shapes       class, attributes, parts, references
 * objects      shape, values               the roots in their order, each with its parts
 * references   parts, objects              for each object, the last one first: it finds its way into its container faster while that is in none
 * </pre>
 *
 * Classes come from Ecore itself or from an earlier section. Values are texts, whole numbers, truth values and literals of enumerations. References with
 * opposites are not for this form: setting one would set the other, too.
 */
public final class CompactWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<EObject, Integer> numbers = new IdentityHashMap<>();

    /** Begins with nothing written. */
    public CompactWriter() {
        EcorePackage.eINSTANCE.getEClassifiers().forEach(this::include);
    }

    /**
     * Writes a section.
     *
     * @param roots objects with all that they contain; trees that they refer to come behind them
     * @return all objects of the section as {@link CompactReader#section()} gives them
     * @throws IllegalArgumentException if something in it cannot be written
     */
    public List<EObject> section(List<EObject> roots) {
        List<EObject> objects = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        roots.forEach(each -> include(each, objects, shapes));
        for (int i = 0; i < objects.size(); i++) {
            for (EReference reference : shapes.get(i).references()) {
                for (EObject each : CompactWriter.<EObject>all(objects.get(i), reference)) {
                    if (!numbers.containsKey(each)) {
                        include(EcoreUtil.getRootContainer(each), objects, shapes);
                    }
                }
            }
        }
        write(objects, shapes);
        return objects;
    }

    private void include(EObject object) {
        numbers.put(object, numbers.size());
    }

    private void include(EObject object, List<EObject> objects, List<Shape> shapes) {
        Shape shape = Shape.of(object);
        include(object);
        objects.add(object);
        shapes.add(shape);
        for (EReference each : shape.parts()) {
            CompactWriter.<EObject>all(object, each).forEach(part -> include(part, objects, shapes));
        }
    }

    private void write(List<EObject> objects, List<Shape> shapes) {
        Map<Object, Integer> values = new LinkedHashMap<>();
        Map<Shape, Integer> distinct = new LinkedHashMap<>();
        shapes.forEach(each -> distinct.putIfAbsent(each, distinct.size()));
        for (int i = 0; i < objects.size(); i++) {
            for (EAttribute attribute : shapes.get(i).attributes()) {
                all(objects.get(i), attribute).forEach(value -> values.putIfAbsent(value, values.size()));
            }
        }
        number(values.size());
        values.keySet().forEach(this::value);
        number(distinct.size());
        distinct.keySet().forEach(this::shape);
        number(objects.size());
        for (int i = 0; i < objects.size(); i++) {
            number(distinct.get(shapes.get(i)));
            features(objects.get(i), shapes.get(i).attributes(), values::get);
        }
        int first = numbers.size() - objects.size();
        for (int i = objects.size() - 1; i >= 0; i--) {
            features(objects.get(i), shapes.get(i).parts(), part -> numbers.get(part) - first);
            features(objects.get(i), shapes.get(i).references(), numbers::get);
        }
    }

    private void value(Object value) {
        switch (value) {
            case String text -> {
                number(ValueKind.TEXT);
                text(text);
            }
            case Integer whole -> {
                number(ValueKind.WHOLE);
                number(whole);
            }
            case Boolean truth -> number(truth ? ValueKind.TRUE : ValueKind.FALSE);
            case Enumerator literal when literal instanceof EObject object -> {
                number(ValueKind.LITERAL);
                object(object);
            }
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private void shape(Shape shape) {
        object(shape.type());
        identities(shape, shape.attributes());
        identities(shape, shape.parts());
        identities(shape, shape.references());
    }

    private void identities(Shape shape, List<? extends EStructuralFeature> features) {
        number(features.size());
        features.forEach(each -> number(shape.type().getFeatureID(each)));
    }

    private void features(EObject object, List<? extends EStructuralFeature> features, ToIntFunction<Object> number) {
        for (EStructuralFeature feature : features) {
            List<?> values = all(object, feature);
            if (feature.isMany()) {
                number(values.size());
            }
            values.forEach(each -> number(number.applyAsInt(each)));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> all(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return feature.isMany() ? (List<T>) value : List.of((T) value);
    }

    /** @param object an object of a section */
    public void object(EObject object) {
        number(numbers.get(object));
    }

    /** @param number any number; small ones that are not negative take few bytes */
    public void number(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            bytes.write(rest | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** @param text any text */
    public void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    /** @return all that was written */
    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
