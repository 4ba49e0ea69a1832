/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.compact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Reads what a {@link CompactWriter} has written, in plain loops that load little of EMF: a start of the program waits for it. Bytes that no writer has
 * written lead to some {@link RuntimeException} or to other objects; they never make it run for ever or take more memory than a few times their length.
 */
public final class CompactReader {

    private final byte[] bytes;
    private int at;
    private EObject[] objects;
    private int known;

    /** @param written what was written */
    public CompactReader(ByteBuffer written) {
        bytes = new byte[written.remaining()];
        written.get(written.position(), bytes);
        objects = EcorePackage.eINSTANCE.getEClassifiers().toArray(EObject[]::new);
        known = objects.length;
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
            features(object, layout.attributes, layout.manyAttributes, values);
            layoutOf[i] = layout;
            section[i] = object;
        }
        know(section);
        for (int i = 0; i < section.length; i++) {
            features((InternalEObject) section[i], layoutOf[i].references, layoutOf[i].manyReferences, objects);
        }
        return section;
    }

    private void know(EObject[] section) {
        EObject[] all = new EObject[known + section.length];
        System.arraycopy(objects, 0, all, 0, known);
        System.arraycopy(section, 0, all, known, section.length);
        objects = all;
        known = all.length;
    }

    private void features(InternalEObject object, int[] features, boolean[] many, Object[] numbered) {
        for (int i = 0; i < features.length; i++) {
            if (many[i]) {
                InternalEList<Object> list = list(object.eGet(features[i], false, true));
                for (int count = count(); count > 0; count--) {
                    list.addUnique(numbered[number()]);
                }
            } else {
                object.eSet(features[i], numbered[number()]);
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
            layouts[i] = new Layout((EClass) object(), identities(), identities());
        }
        return layouts;
    }

    private int[] identities() {
        int[] identities = new int[count()];
        for (int i = 0; i < identities.length; i++) {
            identities[i] = number();
        }
        return identities;
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

    /** A {@link Shape}, by numbers. */
    private static final class Layout {

        private final EClass type;
        private final int[] attributes;
        private final int[] references;
        private final boolean[] manyAttributes;
        private final boolean[] manyReferences;

        Layout(EClass type, int[] attributes, int[] references) {
            this.type = type;
            this.attributes = attributes;
            this.references = references;
            manyAttributes = many(type, attributes);
            manyReferences = many(type, references);
        }

        private static boolean[] many(EClass type, int[] features) {
            boolean[] many = new boolean[features.length];
            for (int i = 0; i < many.length; i++) {
                many[i] = type.getEStructuralFeature(features[i]).isMany();
            }
            return many;
        }
    }
}
