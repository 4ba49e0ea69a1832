/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ReferenceChoice;
import org.sightline.model.text.NearNames;

/** Another element, by its name. Elements of one name are told apart by what they lie in: "Wait (Call centre)". */
final class ReferenceType implements CellType {

    private final EReference reference;

    ReferenceType(EReference reference) {
        this.reference = reference;
    }

    @Override
    public Object value(EObject owner) {
        return owner.eGet(reference);
    }

    @Override
    public String write(EObject owner, Object value) {
        return value == null ? "" : name(choices(owner), (EObject) value);
    }

    /**
     * @param candidates the elements to choose from
     * @param element one of them
     * @return its name, with what it lies in if another one has the same name
     */
    static String name(List<Object> candidates, EObject element) {
        String name = ElementLabels.text(element);
        boolean isAlone = candidates.stream().filter(each -> ElementLabels.text((EObject) each).equalsIgnoreCase(name)).count() <= 1;
        return isAlone ? name : CellTypes.TEXTS.get("value_within", name, ElementLabels.text(element.eContainer()));
    }

    @Override
    public Reading read(EObject owner, String typed) {
        return typed.isBlank() ? Reading.of(null) : find(choices(owner), typed.strip());
    }

    static Reading find(List<Object> candidates, String name) {
        List<Object> found = candidates.stream().filter(each -> ElementLabels.text((EObject) each).equalsIgnoreCase(name)).toList();
        if (found.isEmpty()) {
            found = candidates.stream().filter(each -> name(candidates, (EObject) each).equalsIgnoreCase(name)).toList();
        }
        return found.isEmpty() ? Reading.wrong(unknown(candidates, name))
                : found.size() > 1 ? Reading.wrong(CellTypes.TEXTS.get("value_severalElements", name)) : Reading.of(found.get(0));
    }

    private static String unknown(List<Object> candidates, String name) {
        List<String> near = NearNames.of(name, candidates.stream().map(each -> name(candidates, (EObject) each)).toList());
        return near.isEmpty() ? CellTypes.TEXTS.get("value_noElement", name)
                : CellTypes.TEXTS.get("value_nearElements", name, near.stream().map(each -> CellTypes.TEXTS.get("value_quoted", each)).collect(Collectors.joining(", ")));
    }

    /** The tools of a notation know names only; an element whose name is not its own is set without them. */
    @Override
    public String argument(EObject owner, Object value) {
        return value == null ? "" : ElementLabels.text((EObject) value);
    }

    @Override
    public List<Object> choices(EObject owner) {
        List<Object> all = new ArrayList<>(new ReferenceChoice(owner, reference).elements());
        Stream.ofNullable(value(owner)).filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    @Override
    public Entry entry() {
        return Entry.REFERENCE;
    }
}
