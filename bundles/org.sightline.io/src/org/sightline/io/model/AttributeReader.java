/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.io.Cursor;
import org.sightline.io.model.ElementForm.Slot;
import org.sightline.model.customerprocess.SightlinePackage;
import org.xml.sax.Attributes;

/** Sets what stands in the XML attributes of an element. Every attribute is either understood or reported. */
final class AttributeReader {

    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XMI = "http://www.omg.org/XMI";

    private final Cursor cursor;
    private final References references;
    private final ProblemList problems;

    AttributeReader(Cursor cursor, References references, ProblemList problems) {
        this.cursor = cursor;
        this.references = references;
        this.problems = problems;
    }

    /** @return the qualified name of the type that the attributes state, or null if they state none */
    static String statedType(Attributes attributes) {
        String type = attributes.getValue(XSI, "type");
        return type != null ? type : attributes.getValue(XMI, "type");
    }

    /** @return whether an id is among the attributes */
    boolean read(Attributes attributes, InternalEObject element, ElementForm form) {
        boolean hasId = false;
        for (int i = 0, count = attributes.getLength(); i < count; i++) {
            Slot slot = attributes.getURI(i).isEmpty() ? form.slot(attributes.getLocalName(i)) : null;
            if (slot == null) {
                requireHarmless(attributes, i, element);
            } else {
                read(slot, attributes.getValue(i), element);
                hasId |= slot.feature() == SightlinePackage.Literals.MODEL_ELEMENT__ID;
            }
        }
        return hasId;
    }

    private void read(Slot slot, String text, InternalEObject element) {
        String name = slot.feature().getName();
        switch (slot.shape()) {
            case VALUE -> setValue(element, slot, text);
            case IDS -> references.add(element, slot, text, cursor);
            case TEXTS, CHILDREN -> report("attribute_isElement", element, name);
            case NOT_STORED -> report("feature_notStored", element, name);
        }
    }

    private void setValue(InternalEObject element, Slot slot, String text) {
        EDataType type = slot.attribute().getEAttributeType();
        if (type == EcorePackage.Literals.ESTRING) {
            element.eSet(slot.id(), text);
            return;
        }
        Object value = parsed(type, text);
        if (value != null && Numbers.isFinite(value)) {
            element.eSet(slot.id(), value);
        } else {
            report("value_illegal", element, slot.feature().getName(), text, expected(type));
        }
    }

    /** @return the value, or null if the text is none of that type */
    private static Object parsed(EDataType type, String text) {
        try {
            return EcoreUtil.createFromString(type, text);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static String expected(EDataType type) {
        if (type instanceof EEnum choice) {
            return choice.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
        }
        return new Wording().get("value_" + type.getName());
    }

    /** {@code xmi:version} says nothing that matters; types have been read; all else of other namespaces is not understood. */
    private void requireHarmless(Attributes attributes, int index, InternalEObject element) {
        String uri = attributes.getURI(index);
        String name = attributes.getLocalName(index);
        boolean type = name.equals("type") && (uri.equals(XSI) || uri.equals(XMI));
        boolean version = name.equals("version") && uri.equals(XMI) && element.eClass() == SightlinePackage.Literals.PORTFOLIO;
        if (!type && !version) {
            boolean address = uri.equals(XSI) && name.endsWith("chemaLocation");
            report(address ? "attribute_leavesFile" : "attribute_unknown", element, attributes.getQName(index), attributes.getValue(index));
        }
    }

    private void report(String key, Object... arguments) {
        problems.add(cursor.line(), cursor.column(), key, arguments);
    }
}
