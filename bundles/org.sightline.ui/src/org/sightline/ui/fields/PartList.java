/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** The parts of an element of one kind, as a list that is edited: each change is one undoable edit. Needs no display. */
public final class PartList {

    private static final MessageBundle TEXTS = MessageBundle.of(PartList.class);

    private final PropertyField field;

    /** @param field a property that holds parts */
    public PartList(PropertyField field) {
        this.field = field;
    }

    /**
     * @param document a model
     * @param owner an element of it
     * @param feature the feature that holds the parts
     */
    public PartList(ModelDocument document, EObject owner, EReference feature) {
        this(new PropertyField(document, owner, feature));
    }

    /** @return the property that holds the parts */
    public PropertyField field() {
        return field;
    }

    /** @return what the parts are */
    public EClass type() {
        return ((EReference) field.feature()).getEReferenceType();
    }

    /** @return the parts in their order */
    public List<EObject> elements() {
        return ((List<?>) field.value()).stream().map(EObject.class::cast).toList();
    }

    /** @return a new part at the end of the list */
    public EObject add() {
        EObject made = PropertyField.make(type());
        FieldPlace place = field.places().getFirst();
        document().execute(document().domain().recorded(TEXTS.get("partList_add", ElementTexts.type(type())), () -> {
            EObject owner = place.owner().orElseGet(place::makePart);
            list(owner).add(made);
            return List.of(made);
        }));
        return made;
    }

    @SuppressWarnings("unchecked")
    private List<EObject> list(EObject owner) {
        return (List<EObject>) owner.eGet(field.feature());
    }

    /** @param elements parts that go, with all references to them */
    public void remove(Collection<? extends EObject> elements) {
        document().execute(document().edits().delete(elements));
    }

    /**
     * @param element a part
     * @param steps how far it would go, -1 is up by one
     * @return whether it can
     */
    public boolean canMove(EObject element, int steps) {
        return moving(element, steps).canExecute();
    }

    /**
     * @param element a part
     * @param steps how far it goes, -1 is up by one
     */
    public void move(EObject element, int steps) {
        Optional.of(moving(element, steps)).filter(Command::canExecute).ifPresent(document()::execute);
    }

    private Command moving(EObject element, int steps) {
        return document().edits().move(element, steps);
    }

    /** @return the model */
    public ModelDocument document() {
        return field.document();
    }
}
