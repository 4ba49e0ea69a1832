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
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/**
 * The parts of an element of one kind, as a list that is edited: each change is one undoable edit. Parts that have parts of their own kind, such as
 * the units of an organisation, are listed as a tree, each followed by those within it. Needs no display.
 */
public final class PartList {

    private static final MessageBundle TEXTS = MessageBundle.of(PartList.class);

    private final PropertyField field;
    private final Optional<EReference> inner;

    /** @param field a property that holds parts */
    public PartList(PropertyField field) {
        this.field = field;
        inner = type().getEAllContainments().stream().filter(each -> each.isMany() && each.getEReferenceType() == type()).findFirst();
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

    /** @return whether parts can lie within each other */
    public boolean isTree() {
        return inner.isPresent();
    }

    /** @return the parts in their order, each followed by those within it */
    public List<EObject> elements() {
        return ((List<?>) field.value()).stream().map(EObject.class::cast).flatMap(this::withInner).toList();
    }

    private Stream<EObject> withInner(EObject part) {
        return Stream.concat(Stream.of(part), inner.stream().flatMap(feature -> list(part, feature).stream()).flatMap(this::withInner));
    }

    /**
     * @param part one of the parts
     * @return within how many others of the list it lies
     */
    public int depth(EObject part) {
        EObject owner = field.places().getFirst().owner().orElse(null);
        int depth = 0;
        for (EObject around = part.eContainer(); around != owner && type().isInstance(around); around = around.eContainer()) {
            depth++;
        }
        return depth;
    }

    /** @return a new part at the end of the list */
    public EObject add() {
        FieldPlace place = field.places().getFirst();
        return added(made -> list(place.owner().orElseGet(place::makePart), (EReference) field.feature()).add(made));
    }

    /**
     * @param part a part
     * @return a new part behind it, as deep as it
     */
    public EObject addBehind(EObject part) {
        return added(made -> putBehind(part, made));
    }

    /**
     * @param part a part of a tree
     * @return a new part, the last one within it
     */
    public EObject addWithin(EObject part) {
        return added(made -> list(part, inner.orElseThrow()).add(made));
    }

    private EObject added(Consumer<EObject> place) {
        EObject made = PropertyField.make(type());
        document().execute(document().domain().recorded(TEXTS.get("partList_add", ElementTexts.type(type())), () -> {
            place.accept(made);
            return List.of(made);
        }));
        return made;
    }

    private static void putBehind(EObject part, EObject other) {
        List<EObject> siblings = siblings(part);
        siblings.add(siblings.indexOf(part) + 1, other);
    }

    private static List<EObject> siblings(EObject part) {
        return list(part.eContainer(), part.eContainmentFeature());
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EReference feature) {
        return (List<EObject>) owner.eGet(feature);
    }

    /**
     * @param part a part
     * @return whether there is one before it that it can go into
     */
    public boolean canNest(EObject part) {
        return isTree() && siblings(part).indexOf(part) > 0;
    }

    /** @param part a part that goes into the one before it, as the last one there */
    public void nest(EObject part) {
        EObject before = siblings(part).get(siblings(part).indexOf(part) - 1);
        rearrange(part, () -> list(before, inner.orElseThrow()).add(part));
    }

    /**
     * @param part a part
     * @return whether it lies within another one of the list
     */
    public boolean canLift(EObject part) {
        return depth(part) > 0;
    }

    /** @param part a part that comes out of the one that it lies in, to stand behind that */
    public void lift(EObject part) {
        rearrange(part, () -> putBehind(part.eContainer(), part));
    }

    private void rearrange(EObject part, Runnable change) {
        document().execute(document().domain().recorded(TEXTS.get("partList_rearrange", ElementLabels.text(part)), () -> {
            change.run();
            return List.of(part);
        }));
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
