/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
 * One property of an element, or of several elements at once, as a user edits it: its words, its value, and the changes to it, each
 * one undoable edit. Needs no display.
 */
public final class PropertyField {

    private final ModelDocument document;
    private final List<FieldPlace> places;
    private final FieldKind kind;

    /**
     * @param document a model
     * @param element an element of it
     * @param feature one of its features
     */
    public PropertyField(ModelDocument document, EObject element, EStructuralFeature feature) {
        this(document, List.of(FieldPlace.of(element, feature)), false);
    }

    /**
     * @param document a model
     * @param places where the value is, of one element or of each of several; all of the same feature
     * @param isLong whether a text may have several lines
     */
    PropertyField(ModelDocument document, List<FieldPlace> places, boolean isLong) {
        this.document = document;
        this.places = List.copyOf(places);
        this.kind = FieldKind.of(feature(), isLong);
    }

    /** @return what the property is called */
    public String label() {
        return ElementTexts.feature(feature());
    }

    /** @return what it means and how to fill it, in a sentence or two */
    public String description() {
        return FieldHelp.of(feature());
    }

    /** @return the heading under which it is shown */
    public PropertyGroup group() {
        return PropertyGroup.of(places.getFirst().part().<EStructuralFeature>map(part -> part).orElse(feature()));
    }

    /** @return with what kind of control it is edited */
    public FieldKind kind() {
        return kind;
    }

    /** @return the unit of its numbers, such as "min" or "EUR"; empty if it has none */
    public String unit() {
        return new PropertyUnits(document.portfolio()).of(feature());
    }

    /** @return the feature that it stands for */
    public EStructuralFeature feature() {
        return places.getFirst().feature();
    }

    /** @return the element that has it, the first if there are several */
    public EObject element() {
        return places.getFirst().element();
    }

    /** @return the elements that have it, at least one */
    public List<EObject> elements() {
        return places.stream().map(FieldPlace::element).toList();
    }

    /** @return what holds its values: the elements, or the parts of them that are there */
    public List<EObject> owners() {
        return places.stream().flatMap(place -> place.owner().stream()).toList();
    }

    /** @return whether several elements have different values */
    public boolean isVarious() {
        return places.stream().skip(1).anyMatch(place -> !isSame(places.getFirst().value(), place.value()));
    }

    private boolean isSame(Object one, Object other) {
        return kind == FieldKind.VALUE ? ParameterField.isSame((EObject) one, (EObject) other) : Objects.equals(one, other);
    }

    /** @return its value, a list for a property with many values; may be null. Of several elements, the value of the first */
    public Object value() {
        return places.getFirst().value();
    }

    /** @return its value as text: as people type it, or for references the labels of the elements, one a line; empty if it varies */
    public String text() {
        if (isVarious()) {
            return "";
        }
        if (value() instanceof List<?> list) {
            return String.join("\n", list.stream().map(this::text).toList());
        }
        return text(value());
    }

    private String text(Object value) {
        if (kind == FieldKind.PERCENT) {
            return PercentText.write((Double) value);
        }
        if (feature() instanceof EAttribute attribute) {
            return value instanceof Boolean flag ? FlagWords.of(flag) : new TypedText(attribute).write(value);
        }
        return value == null ? "" : ElementLabels.text((EObject) value);
    }

    /** @return for a choice, the words of its values in their order; for a scale, an empty word first, which stands for none */
    public List<String> choices() {
        if (kind == FieldKind.SCALE) {
            List<String> words = new ArrayList<>(List.of(""));
            words.addAll(scale().words());
            return words;
        }
        EEnum type = (EEnum) feature().getEType();
        return type.getELiterals().stream().map(literal -> ElementTexts.literal(type, literal.getInstance())).toList();
    }

    private Scale scale() {
        return Scale.of(feature()).orElseThrow();
    }

    /** @return for a choice or scale, which of its values it has, from 0; -1 if it varies or is none of them */
    public int choice() {
        if (isVarious()) {
            return -1;
        }
        if (kind == FieldKind.SCALE) {
            int index = value() == null ? 0 : (Integer) value() - scale().least() + 1;
            return index < choices().size() ? index : -1;
        }
        EEnum type = (EEnum) feature().getEType();
        return type.getELiterals().indexOf(type.getEEnumLiteral(((Enumerator) value()).getName()));
    }

    /** @return for a reference, the elements that it may point to, of all elements that have it */
    public List<EObject> candidates() {
        List<EObject> shared = new ArrayList<>(candidates(places.getFirst()));
        places.stream().skip(1).map(PropertyField::candidates).forEach(shared::retainAll);
        return shared;
    }

    private static List<EObject> candidates(FieldPlace place) {
        return new ReferenceChoice(place.element(), (EReference) place.feature()).elements();
    }

    /** @return for a reference, how what it points to can be made; empty if that takes more than a name */
    public Optional<NewReferent> newReferent() {
        return NewReferent.of(document, this);
    }

    /**
     * @param typed what somebody typed
     * @return what is wrong with it, in the reader's language; empty if nothing is
     */
    public Optional<String> problem(String typed) {
        if (feature().isMany()) {
            return EditRules.refusal(element(), feature(), typed);
        }
        TypedText.Reading reading = read(typed);
        return reading.problem().or(() -> EditRules.refusal(element(), feature(), reading.value()));
    }

    private TypedText.Reading read(String typed) {
        return switch (kind) {
            case PERCENT -> PercentText.read(typed);
            case CURRENCY -> new CurrencyCodes(Locale.getDefault()).read(typed);
            default -> new TypedText((EAttribute) feature()).read(typed);
        };
    }

    /**
     * Sets the property to what somebody typed, unless it says the same already or there is a problem with it.
     *
     * @param typed what somebody typed
     */
    public void type(String typed) {
        if (problem(typed).isEmpty() && (isVarious() || !typed.equals(text()))) {
            set(read(typed).value());
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

    /** @param index which of its values a choice or scale gets, from 0 */
    public void choose(int index) {
        if (kind == FieldKind.SCALE) {
            set(index <= 0 ? null : Integer.valueOf(index - 1 + scale().least()));
        } else {
            set(((EEnum) feature().getEType()).getELiterals().get(index).getInstance());
        }
    }

    /**
     * Sets the property, of all elements at once, unless it has that value already or the edit is refused.
     *
     * @param value the value, a list for a property with many values; null to clear it
     */
    public void set(Object value) {
        setEach(place -> value);
    }

    /** @param value gives the value of each element, for values that cannot be shared */
    void setEach(Function<FieldPlace, Object> value) {
        FieldEdit edit = new FieldEdit(document, places, value);
        if (edit.isChange()) {
            document.execute(edit.command());
        }
    }

    /**
     * Changes lists without touching what else is in them, so that each of several elements keeps what only it has.
     *
     * @param added what each list gets unless it has it
     * @param removed what each list loses
     */
    public void change(Collection<?> added, Collection<?> removed) {
        setEach(place -> {
            List<Object> changed = new ArrayList<>((List<?>) place.value());
            changed.removeAll(removed);
            added.stream().filter(each -> !changed.contains(each)).forEach(changed::add);
            return changed;
        });
    }

    /** @return for lists, what the lists of all elements have, in the order of the first */
    public List<Object> shared() {
        List<Object> shared = new ArrayList<>((List<?>) value());
        places.stream().skip(1).forEach(place -> shared.retainAll((List<?>) place.value()));
        return shared;
    }

    /** @return the document that has the element */
    public ModelDocument document() {
        return document;
    }

    /** @return where the values are */
    List<FieldPlace> places() {
        return places;
    }

    /** @return a new element of a kind, for a value */
    static EObject make(EClass type) {
        return EcoreUtil.create(type);
    }
}
