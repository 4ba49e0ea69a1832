/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Yes or no. */
final class FlagType extends AttributeType {

    /** What the tools of a notation understand, in whatever language the workbench speaks. */
    private static final String YES = "yes";

    private static final Set<String> YES_WORDS = Set.of(YES, "y", "true", "x", "1", "\u2713");
    private static final Set<String> NO_WORDS = Set.of("", "no", "n", "false", "0", "-");

    FlagType(EAttribute attribute) {
        super(attribute);
    }

    @Override
    public String write(EObject owner, Object value) {
        return CellTypes.TEXTS.get(Boolean.TRUE.equals(value) ? "value_yes" : "value_no");
    }

    @Override
    public Reading read(EObject owner, String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (YES_WORDS.contains(word) || word.equals(write(owner, true))) {
            return Reading.of(true);
        }
        boolean isNo = NO_WORDS.contains(word) || word.equals(write(owner, false));
        return isNo ? Reading.of(false) : Reading.wrong(CellTypes.TEXTS.get("value_noFlag", typed));
    }

    @Override
    public String argument(EObject owner, Object value) {
        return Boolean.TRUE.equals(value) ? YES : "";
    }

    @Override
    public List<Object> choices(EObject owner) {
        return List.of(true, false);
    }

    @Override
    public Entry entry() {
        return Entry.CHOICE;
    }
}
