/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.edit.ReferenceChoice;

/** Several other elements by their names, as a {@link NameList}. */
final class ReferencesType implements CellType {

    private final EReference reference;

    ReferencesType(EReference reference) {
        this.reference = reference;
    }

    @Override
    public Object value(EObject owner) {
        return List.copyOf((List<?>) owner.eGet(reference));
    }

    @Override
    public String write(EObject owner, Object value) {
        List<Object> candidates = choices(owner);
        return NameList.write(((List<?>) value).stream().map(each -> ReferenceType.name(candidates, (EObject) each)).toList());
    }

    @Override
    public Reading read(EObject owner, String typed) {
        List<Object> candidates = choices(owner);
        Set<Object> found = new LinkedHashSet<>();
        for (String name : NameList.read(typed)) {
            Reading one = ReferenceType.find(candidates, name.strip());
            if (one.problem().isPresent()) {
                return one;
            }
            found.add(one.value());
        }
        return Reading.of(List.copyOf(found));
    }

    @Override
    public List<Object> choices(EObject owner) {
        List<Object> all = new ArrayList<>(new ReferenceChoice(owner, reference).elements());
        ((List<?>) owner.eGet(reference)).stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    @Override
    public Entry entry() {
        return Entry.REFERENCES;
    }
}
