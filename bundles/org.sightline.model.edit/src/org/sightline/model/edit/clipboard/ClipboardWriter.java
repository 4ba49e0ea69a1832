/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;

/** Writes elements in the {@link ClipboardFormat}, with what they refer to of the things that processes share. O(what is written). */
final class ClipboardWriter {

    private final StringBuilder text = new StringBuilder();
    private final Set<EObject> within = new LinkedHashSet<>();
    private final Set<EObject> shared = new LinkedHashSet<>();
    private final Queue<EObject> waiting = new ArrayDeque<>();

    String write(Collection<? extends EObject> roots, boolean isCut) {
        text.append(ClipboardFormat.HEADER).append(ClipboardFormat.VERSION).append(isCut ? ClipboardFormat.CUT : "").append('\n');
        within.addAll(withContents(roots));
        roots.forEach(root -> writeRoot(root, ClipboardFormat.COPIED));
        writeShared();
        return text.toString();
    }

    /** Things that are shared refer to further ones. */
    private void writeShared() {
        while (!waiting.isEmpty()) {
            writeRoot(waiting.remove(), ClipboardFormat.SHARED);
        }
    }

    private void writeRoot(EObject root, char mark) {
        text.append(mark).append(root.eClass().getName()).append(' ').append(id(root)).append('\n');
        if (root.eContainer() instanceof ModelElement holder) {
            indent(1).append(ClipboardFormat.HOLDER).append(described(holder)).append('\n');
        }
        writeFeatures(root, 1, mark == ClipboardFormat.SHARED);
    }

    private void writeFeatures(EObject element, int depth, boolean isShared) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean isWritten = isShared ? ClipboardFormat.isWrittenOfShared(feature) : ClipboardFormat.isWritten(feature);
            if (isWritten && element.eIsSet(feature)) {
                for (Object value : values(element, feature)) {
                    write(feature, value, depth);
                }
            }
        }
    }

    private static Collection<?> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        return feature.isMany() ? (Collection<?>) value : List.of(value);
    }

    private void write(EStructuralFeature feature, Object value, int depth) {
        if (feature instanceof EAttribute attribute) {
            String written = ClipboardFormat.escape(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
            line(depth, feature, ClipboardFormat.VALUE, written);
        } else if (((EReference) feature).isContainment()) {
            EObject content = (EObject) value;
            line(depth, feature, ClipboardFormat.CONTENT, content.eClass().getName() + " " + id(content));
            writeFeatures(content, depth + 1, false);
        } else {
            EObject target = (EObject) value;
            line(depth, feature, ClipboardFormat.REFERENCE, described(target));
            if (ClipboardFormat.SHARED_CLASSES.contains(target.eClass()) && !within.contains(target) && shared.add(target)) {
                waiting.add(target);
            }
        }
    }

    private void line(int depth, EStructuralFeature feature, char mark, String rest) {
        indent(depth).append(feature.getName()).append(mark).append(rest).append('\n');
    }

    private StringBuilder indent(int depth) {
        return text.append("\t".repeat(depth));
    }

    private static String described(EObject element) {
        String name = element instanceof NamedElement named ? Objects.toString(named.getName(), "") : "";
        return id(element) + " " + element.eClass().getName() + " " + ClipboardFormat.escape(name);
    }

    private static String id(EObject element) {
        return ((ModelElement) element).getId();
    }

    /** @return elements and all that they contain */
    static Set<EObject> withContents(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        for (EObject element : elements) {
            for (Iterator<EObject> contents = element.eAllContents(); contents.hasNext();) {
                all.add(contents.next());
            }
        }
        return all;
    }
}
