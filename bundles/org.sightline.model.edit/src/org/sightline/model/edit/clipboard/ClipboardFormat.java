/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * How elements are written as text. Each line says one thing; tabs before it say in which element.
 *
 * <pre>
 *   Sightline elements, version 1
 *   +Activity 532638f7-6e9d                     an element that was copied, with its id
 *   &#9;@d5995aa5-462a Lane Call centre             what held it
 *   &#9;name=Answer the call                        a value
 *   &#9;channel&gt;a7c1-93 Channel Phone              a reference: id, class and name
 *   &#9;failPoints+FailPoint 0c2a-11                something in it
 *   &#9;&#9;name=Nobody answers
 *   *Channel a7c1-93                            what is referred to and may have to be brought along
 *   &#9;name=Phone
 * </pre>
 *
 * In values and names a backslash, tab and line break are written as {@code \\}, {@code \t}, {@code \n} and {@code \r}.
 */
final class ClipboardFormat {

    static final String HEADER = "Sightline elements, version ";
    static final int VERSION = 1;
    static final String CUT = ", cut";
    static final char COPIED = '+';
    static final char SHARED = '*';
    static final char HOLDER = '@';
    static final char VALUE = '=';
    static final char REFERENCE = '>';
    static final char CONTENT = '+';

    /** What several processes may refer to, so that a copy goes on referring to it. */
    static final Set<EClass> SHARED_CLASSES = Set.of(SightlinePackage.Literals.BUSINESS_SYSTEM, SightlinePackage.Literals.CHANNEL,
            SightlinePackage.Literals.CUSTOMER_TASK, SightlinePackage.Literals.STAGE, SightlinePackage.Literals.CAUSE,
            SightlinePackage.Literals.RESOURCE_POOL, SightlinePackage.Literals.CALENDAR, SightlinePackage.Literals.ORGANIZATION_UNIT,
            SightlinePackage.Literals.ORGANIZATION, SightlinePackage.Literals.CUSTOMER, SightlinePackage.Literals.PHASE);

    private ClipboardFormat() {
    }

    /** @return whether a feature is written; the id stands in front, and a copy has no origin */
    static boolean isWritten(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && feature != SightlinePackage.Literals.MODEL_ELEMENT__ID
                && feature != SightlinePackage.Literals.MODEL_ELEMENT__ORIGIN;
    }

    /** @return whether a feature of a shared element is written: what belongs to its whole model is not */
    static boolean isWrittenOfShared(EStructuralFeature feature) {
        boolean isPlain = feature instanceof EAttribute || feature == SightlinePackage.Literals.CALENDAR__WORKING_PERIODS;
        return isWritten(feature) && (isPlain || feature instanceof EReference reference && SHARED_CLASSES.contains(reference.getEReferenceType())
                && !reference.isContainment());
    }

    static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\\' && i + 1 < text.length() ? unescaped(text.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
