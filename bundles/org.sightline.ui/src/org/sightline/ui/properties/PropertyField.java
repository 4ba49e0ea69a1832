/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.edit.EditRules;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.model.edit.ReferenceChoice;
import org.sightline.ui.document.ModelDocument;

/**
 * One property of one element as a user edits it: its words, its value, and the changes to it, each one undoable edit. Needs no
 * display.
 */
public final class PropertyField {

    private final ModelDocument document;
    private final EObject element;
    private final EStructuralFeature feature;
    private final FieldKind kind;

    PropertyField(ModelDocument document, EObject element, EStructuralFeature feature, boolean isLong) {
        this.document = document;
        this.element = element;
        this.feature = feature;
        this.kind = FieldKind.of(feature, isLong);
    }

    /** @return what the property is called */
    public String label() {
        return ElementTexts.feature(feature);
    }

    /** @return what it means */
    public String description() {
        return ElementTexts.description(feature);
    }

    /** @return the heading under which it is shown */
    public PropertyGroup group() {
        return PropertyGroup.of(feature);
    }

    /** @return with what kind of control it is edited */
    public FieldKind kind() {
        return kind;
    }

    /** @return the unit of its numbers, such as "minute" or "EUR"; empty if it has none */
    public String unit() {
        return new PropertyUnits(document.portfolio()).of(feature);
    }

    /** @return the feature that it stands for */
    public EStructuralFeature feature() {
        return feature;
    }

    /** @return the element that has it */
    public EObject element() {
        return element;
    }

    /** @return its value, a list for a property with many values; may be null */
    public Object value() {
        return element.eGet(feature);
    }

    /** @return its value as text: as people type it, or for references the labels of the elements, one a line */
    public String text() {
        if (value() instanceof List<?> list) {
            return String.join("\n", list.stream().map(this::text).toList());
        }
        return text(value());
    }

    private String text(Object value) {
        if (feature instanceof EAttribute attribute) {
            return value instanceof Boolean flag ? FlagWords.of(flag) : new TypedText(attribute).write(value);
        }
        return value == null ? "" : ElementLabels.text((EObject) value);
    }

    /** @return for a choice, the words of its values in their order */
    public List<String> choices() {
        EEnum type = (EEnum) feature.getEType();
        return type.getELiterals().stream().map(literal -> ElementTexts.literal(type, literal.getInstance())).toList();
    }

    /** @return for a choice, which of its values it has, from 0 */
    public int choice() {
        EEnum type = (EEnum) feature.getEType();
        return type.getELiterals().indexOf(type.getEEnumLiteral(((Enumerator) value()).getName()));
    }

    /** @return for a reference, the elements that it may point to */
    public List<EObject> candidates() {
        return new ReferenceChoice(element, (EReference) feature).elements();
    }

    /**
     * @param typed what somebody typed
     * @return what is wrong with it, in the reader's language; empty if nothing is
     */
    public Optional<String> problem(String typed) {
        TypedText.Reading reading = new TypedText((EAttribute) feature).read(typed);
        return reading.problem().or(() -> EditRules.refusal(element, feature, reading.value()));
    }

    /**
     * Sets the property to what somebody typed, unless it says the same already or there is a problem with it.
     *
     * @param typed what somebody typed
     */
    public void type(String typed) {
        if (problem(typed).isEmpty() && !typed.equals(text())) {
            set(new TypedText((EAttribute) feature).read(typed).value());
        }
    }

    /**
     * Sets a list of words, one a line; empty lines do not count.
     *
     * @param typed what somebody typed
     */
    public void typeWords(String typed) {
        set(typed.lines().map(String::strip).filter(word -> !word.isEmpty()).toList());
    }

    /** @param index which of its values a choice gets, from 0 */
    public void choose(int index) {
        set(((EEnum) feature.getEType()).getELiterals().get(index).getInstance());
    }

    /**
     * Sets the property, unless it has that value already or the edit is refused.
     *
     * @param value the value, a list for a property with many values; null to clear it
     */
    public void set(Object value) {
        boolean isSame = Objects.equals(value, value()) || value == null && !element.eIsSet(feature);
        if (!isSame) {
            document.execute(document.edits().set(element, feature, value));
        }
    }

    /** @return the document that has the element */
    ModelDocument document() {
        return document;
    }

    /** @return a new element of a kind, for a value */
    static EObject make(EClass type) {
        return EcoreUtil.create(type);
    }
}
