/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.XmlText;

/**
 * Reads elements in the {@link ClipboardFormat}. The text may come from anywhere: what is not exactly as the format says is refused
 * with the number of the line, nothing is ever fetched from elsewhere, and length and depth are bounded. O(length).
 */
final class ClipboardReader {

    static final int MAX_LENGTH = 64 << 20;
    private static final int MAX_DEPTH = 64;
    private static final MessageBundle TEXTS = MessageBundle.of(ClipboardReader.class);

    private final List<EObject> path = new ArrayList<>();
    private Content content;
    private Content.Root root;
    private boolean isShared;
    private int number;

    private ClipboardReader() {
    }

    /**
     * @param text a text from the clipboard
     * @return what it holds
     * @throws RefusedTextException if it is not what elements are written as
     */
    static Content read(String text) throws RefusedTextException {
        if (text == null || !text.startsWith(ClipboardFormat.HEADER)) {
            throw new RefusedTextException(TEXTS.get("paste_foreign"));
        }
        if (text.length() > MAX_LENGTH) {
            throw new RefusedTextException(TEXTS.get("paste_tooLong", MAX_LENGTH >> 20));
        }
        return new ClipboardReader().readLines(text);
    }

    private Content readLines(String text) throws RefusedTextException {
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (number == 1) {
                content = new Content(isCut(line));
            } else if (!line.isEmpty()) {
                readLine(line);
            }
        }
        if (content.roots().isEmpty()) {
            throw new RefusedTextException(TEXTS.get("paste_empty"));
        }
        return content;
    }

    private boolean isCut(String header) throws RefusedTextException {
        boolean isCut = header.endsWith(ClipboardFormat.CUT);
        String version = header.substring(ClipboardFormat.HEADER.length(), header.length() - (isCut ? ClipboardFormat.CUT.length() : 0));
        if (!version.equals(String.valueOf(ClipboardFormat.VERSION))) {
            throw new RefusedTextException(TEXTS.get(version.matches("\\d{1,9}") ? "paste_newer" : "paste_foreign"));
        }
        return isCut;
    }

    private void readLine(String line) throws RefusedTextException {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '\t') {
            depth++;
        }
        if (depth > path.size() || depth > MAX_DEPTH) {
            throw damaged(line);
        }
        path.subList(depth, path.size()).clear();
        String rest = line.substring(depth);
        if (depth == 0) {
            readRoot(rest);
        } else if (depth == 1 && !rest.isEmpty() && rest.charAt(0) == ClipboardFormat.HOLDER) {
            readHolder(rest.substring(1));
        } else {
            readFeature(rest);
        }
    }

    private void readRoot(String line) throws RefusedTextException {
        isShared = line.charAt(0) == ClipboardFormat.SHARED;
        if (!isShared && line.charAt(0) != ClipboardFormat.COPIED) {
            throw damaged(line);
        }
        root = element(line.substring(1));
        if (!isShared) {
            content.roots().add(root);
        } else if (ClipboardFormat.SHARED_CLASSES.contains(root.element().eClass())) {
            content.shared().put(root.id(), root);
        } else {
            throw damaged(line);
        }
    }

    private void readHolder(String line) throws RefusedTextException {
        Content.Root held = new Content.Root(root.element(), root.id(), described(line));
        if (isShared) {
            content.shared().put(held.id(), held);
        } else {
            content.roots().set(content.roots().size() - 1, held);
        }
    }

    private Content.Root element(String line) throws RefusedTextException {
        String[] parts = line.split(" ", -1);
        boolean isKnown = parts.length == 2 && SightlinePackage.eINSTANCE.getEClassifier(parts[0]) instanceof EClass type && !type.isAbstract()
                && SightlinePackage.Literals.MODEL_ELEMENT.isSuperTypeOf(type) && type != SightlinePackage.Literals.PORTFOLIO;
        if (!isKnown || !isId(parts[1])) {
            throw damaged(line);
        }
        EObject element = EcoreUtil.create((EClass) SightlinePackage.eINSTANCE.getEClassifier(parts[0]));
        if (content.shared().containsKey(parts[1]) || content.elements().containsKey(parts[1])) {
            throw damaged(line);
        }
        if (!isShared) {
            content.elements().put(parts[1], element);
        }
        path.add(element);
        return new Content.Root(element, parts[1], null);
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }

    private void readFeature(String line) throws RefusedTextException {
        EObject owner = path.get(path.size() - 1);
        int end = 0;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(line.substring(0, end));
        if (feature == null || end == line.length() || !ClipboardFormat.isWritten(feature) || !feature.isMany() && owner.eIsSet(feature)) {
            throw damaged(line);
        }
        String rest = line.substring(end + 1);
        switch (line.charAt(end)) {
            case ClipboardFormat.VALUE -> add(owner, feature, value(feature, rest));
            case ClipboardFormat.REFERENCE -> refer(owner, feature, described(rest));
            case ClipboardFormat.CONTENT -> contain(owner, feature, rest);
            default -> throw damaged(line);
        }
    }

    private Object value(EStructuralFeature feature, String written) throws RefusedTextException {
        String text = ClipboardFormat.unescape(written);
        if (!(feature instanceof EAttribute attribute) || !XmlText.isLegal(text)) {
            throw damaged(written);
        }
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (RuntimeException e) {
            throw damaged(written);
        }
    }

    private void refer(EObject owner, EStructuralFeature feature, Described target) throws RefusedTextException {
        if (!(feature instanceof EReference reference) || reference.isContainment()) {
            throw damaged(feature.getName());
        }
        content.references().add(new Pending(owner, reference, target));
    }

    private void contain(EObject owner, EStructuralFeature feature, String line) throws RefusedTextException {
        EObject element = element(line).element();
        if (!(feature instanceof EReference reference) || !reference.isContainment() || !reference.getEReferenceType().isInstance(element)) {
            throw damaged(line);
        }
        add(owner, feature, element);
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject owner, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) owner.eGet(feature)).add(value);
        } else {
            owner.eSet(feature, value);
        }
    }

    private Described described(String line) throws RefusedTextException {
        String[] parts = line.split(" ", 3);
        if (parts.length < 3 || !isId(parts[0])) {
            throw damaged(line);
        }
        return new Described(parts[0], parts[1], ClipboardFormat.unescape(parts[2]));
    }

    private RefusedTextException damaged(String what) {
        String shown = what.length() > 60 ? what.substring(0, 60) + "…" : what;
        return new RefusedTextException(TEXTS.get("paste_damaged", number, shown.strip()));
    }
}
