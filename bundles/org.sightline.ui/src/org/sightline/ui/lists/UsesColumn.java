/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.fields.PropertyField;

/**
 * In how many places each element is used.
 *
 * @param document the model
 */
public record UsesColumn(ModelDocument document) implements ElementColumn {

    private static final MessageBundle TEXTS = MessageBundle.of(UsesColumn.class);

    @Override
    public String title() {
        return TEXTS.get("list_uses");
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public String text(EObject element) {
        return Integer.toString(document.domain().references().to(element).size());
    }

    @Override
    public Optional<PropertyField> field(EObject element) {
        return Optional.empty();
    }
}
