/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.compact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Reads what a {@link CompactWriter} has written, in plain loops that load little of EMF: a start of the program waits for it. Bytes that no writer has
 * written lead to some {@link RuntimeException} or to other objects, never to much time or memory; no object outside is contained in one of a section.
 */
public final class CompactReader {

    private final byte[] bytes;
    private int at;
    /** All that are known, by their numbers. */
    private EObject[] objects;

    /** @param written what was written */
    public CompactReader(ByteBuffer written) {
        bytes = new byte[written.remaining()];
        written.get(written.position(), bytes);
        objects = EcorePackage.eINSTANCE.getEClassifiers().toArray(EObject[]::new);
    }

    /** @return the objects of the next section: the roots in their order, each with all that it contains behind it */
    public EObject[] section() {
        Object[] values = values();
        Layout[] layouts = layouts();
        Layout[] layoutOf = new Layout[count()];
        EObject[] section = new EObject[layoutOf.length];
        for (int i = 0; i < section.length; i++) {
            Layout layout = layouts[number()];
            InternalEObject object = (InternalEObject) EcoreUtil.create(layout.type);
            features(object, layout.attributes, values);
            layoutOf[i] = layout;
            section[i] = object;
        }
        know(section);
        for (int i = section.length - 1; i >= 0; i--) {
            features((InternalEObject) section[i], layoutOf[i].parts, section);
            features((InternalEObject) section[i], layoutOf[i].references, objects);
        }
        return section;
    }

    private void know(EObject[] section) {
        int known = objects.length;
        objects = Arrays.copyOf(objects, known + section.length);
        System.arraycopy(section, 0, objects, known, section.length);
    }

    private void features(InternalEObject object, Features features, Object[] numbered) {
        for (int i = 0; i < features.numbers.length; i++) {
            if (features.many[i]) {
                InternalEList<Object> list = list(object.eGet(features.numbers[i], false, true));
                for (int count = count(); count > 0; count--) {
                    list.addUnique(numbered[number()]);
                }
            } else {
                object.eSet(features.numbers[i], numbered[number()]);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(Object value) {
        return (InternalEList<Object>) (EList<?>) value;
    }

    private Object[] values() {
        Object[] values = new Object[count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (number()) {
                case ValueKind.TEXT -> text();
                case ValueKind.WHOLE -> number();
                case ValueKind.FALSE -> false;
                case ValueKind.TRUE -> true;
                default -> object();
            };
        }
        return values;
    }

    private Layout[] layouts() {
        Layout[] layouts = new Layout[count()];
        for (int i = 0; i < layouts.length; i++) {
            EClass type = (EClass) object();
            layouts[i] = new Layout(type, features(type, FeatureKind.ATTRIBUTE), features(type, FeatureKind.PART), features(type, FeatureKind.REFERENCE));
        }
        return layouts;
    }

    private Features features(EClass type, FeatureKind kind) {
        Features features = new Features(count());
        for (int i = 0; i < features.numbers.length; i++) {
            features.numbers[i] = number();
            EStructuralFeature feature = type.getEStructuralFeature(features.numbers[i]);
            if (FeatureKind.of(feature) != kind) {
                throw new IllegalArgumentException(feature.getName());
            }
            features.many[i] = feature.isMany();
        }
        return features;
    }

    /** @return an object of a section */
    public EObject object() {
        return objects[number()];
    }

    /** @return a number of things of which each takes a byte or more */
    public int count() {
        int count = number();
        if (count > bytes.length - at) {
            throw new IllegalArgumentException("count " + count + " at " + at);
        }
        return count;
    }

    /** @return a number */
    public int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (next & 0x7f) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return number | next << shift;
    }

    /** @return a text */
    public String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** @return whether all has been read */
    public boolean isAtEnd() {
        return at == bytes.length;
    }

    /** A {@link Shape}. */
    private record Layout(EClass type, Features attributes, Features parts, Features references) {
    }

    /** Features of a class by their numbers there, and whether each has many values. */
    private record Features(int[] numbers, boolean[] many) {

        Features(int count) {
            this(new int[count], new boolean[count]);
        }
    }
}
