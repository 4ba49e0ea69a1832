/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.Objects;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.evaluation.Boxes;
import org.sightline.viewpoint.expression.evaluation.NullOf;
import org.sightline.viewpoint.expression.evaluation.ValueText;

/** Services of anything: comparing, types, text. */
final class AnyServices {

    private AnyServices() {
    }

    static Boolean equals(Object one, Object other) {
        return Objects.equals(one, other);
    }

    static Boolean differs(Object one, Object other) {
        return !Objects.equals(one, other);
    }

    static String add(Object self, String text) {
        return text == null ? ValueText.joined(self) : ValueText.joined(self) + text;
    }

    static String add(String self, Object value) {
        return self == null ? ValueText.joined(value) : self + ValueText.joined(value);
    }

    static String toString(Object self) {
        return ValueText.joined(self);
    }

    static Object oclAsType(Object self, Object type) {
        Objects.requireNonNull(type);
        if (self == null) {
            return type instanceof EClassifier classifier ? NullOf.instanceOf(classifier) : null;
        }
        if (!oclIsKindOf(self, type)) {
            throw new ClassCastException(Texts.get("oclAsType_otherType", ValueText.label(self), ValueText.label(type)));
        }
        return self;
    }

    static Boolean oclIsKindOf(Object self, Object type) {
        if (self == null) {
            return false;
        }
        return type instanceof EClass eClass ? self instanceof EObject && eClass.isInstance(self) : isValueOf(self, type);
    }

    static Boolean oclIsTypeOf(Object self, Object type) {
        if (type instanceof EClass eClass) {
            return self instanceof EObject object && object.eClass() == eClass;
        }
        return self != null && (type instanceof Class<?> javaClass ? Boxes.boxed(javaClass) == self.getClass() : isValueOf(self, type));
    }

    private static boolean isValueOf(Object self, Object type) {
        if (type instanceof EEnum eEnum) {
            return self instanceof EEnumLiteral literal ? literal.getEEnum() == eEnum
                    : self instanceof Enumerator value && eEnum.getEEnumLiteral(value.getName()) != null;
        }
        if (type instanceof EDataType dataType) {
            return dataType.isInstance(self);
        }
        return type instanceof Class<?> javaClass && javaClass.isInstance(self);
    }
}
