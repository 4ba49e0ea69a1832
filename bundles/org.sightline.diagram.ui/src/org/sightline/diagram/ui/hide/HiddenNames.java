/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.hide;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.LabelProvider;
import org.sightline.io.diagrams.PlaceKey;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** Says in words what keys of views stand for. */
final class HiddenNames extends LabelProvider {

    private static final MessageBundle TEXTS = MessageBundle.of(HiddenNames.class);

    private final ModelDocument document;

    HiddenNames(ModelDocument document) {
        this.document = document;
    }

    /** @return the elements by which a view is named: what it shows first; none if they have been deleted */
    List<ModelElement> elements(String key) {
        return PlaceKey.elements(key).stream().flatMap(id -> document.domain().element(id).stream()).toList();
    }

    @Override
    public String getText(Object key) {
        List<ModelElement> elements = elements((String) key);
        if (elements.isEmpty()) {
            return TEXTS.get("hidden_gone");
        }
        if (elements.size() == 2 && elements.stream().allMatch(FlowNode.class::isInstance)) {
            return TEXTS.get("hidden_line", ElementLabels.text(elements.get(0)), ElementLabels.text(elements.get(1)));
        }
        String names = elements.stream().map(ElementLabels::text).collect(Collectors.joining(TEXTS.get("hidden_separator")));
        return TEXTS.get("hidden_name", names, ElementTexts.type(elements.get(0).eClass()));
    }
}
