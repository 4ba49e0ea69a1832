/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.EditRules;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** Setting a property of one or several elements, as one edit with a name. What has the value already is left alone. */
final class FieldEdit {

    private static final MessageBundle TEXTS = MessageBundle.of(FieldEdit.class);

    private final ModelDocument document;
    private final Function<FieldPlace, Object> value;
    private final List<FieldPlace> changed;
    private final boolean isForOne;

    /**
     * @param document the model
     * @param places where the property is
     * @param value gives the new value at each place; null to clear it
     */
    FieldEdit(ModelDocument document, List<FieldPlace> places, Function<FieldPlace, Object> value) {
        this.document = document;
        this.value = value;
        changed = places.stream().filter(this::isChange).toList();
        isForOne = places.size() == 1;
    }

    private boolean isChange(FieldPlace place) {
        Object changedTo = value.apply(place);
        boolean isUnset = place.owner().map(owner -> !owner.eIsSet(place.feature())).orElse(true);
        return changedTo == null ? !isUnset : !Objects.equals(changedTo, place.value());
    }

    /** @return whether it would change anything */
    boolean isChange() {
        return !changed.isEmpty();
    }

    /** @return the edit; it cannot execute if it is refused */
    Command command() {
        FieldPlace only = changed.getFirst();
        if (isForOne && only.part().isEmpty()) {
            return document.edits().set(only.element(), only.feature(), value.apply(only));
        }
        return document.domain().checked(refusal(), label(), () -> {
            changed.forEach(place -> place.set(value.apply(place)));
            return elements();
        });
    }

    private Optional<String> refusal() {
        return changed.stream().flatMap(place -> values(value.apply(place)).stream()
                .map(each -> EditRules.refusal(place.element(), place.feature(), each))).flatMap(Optional::stream).findFirst();
    }

    private static Collection<?> values(Object value) {
        return value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
    }

    private String label() {
        return TEXTS.get("field_edit", ElementTexts.feature(changed.getFirst().feature()), EditNames.of(elements()));
    }

    private List<EObject> elements() {
        return changed.stream().map(FieldPlace::element).toList();
    }
}
