/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import org.eclipse.emf.ecore.EClass;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;
import org.sightline.render.text.CleanText;

/** What items are called in words: by screen readers and in the outline. */
public final class ItemTexts {

    private static final MessageBundle TEXTS = MessageBundle.of(ItemTexts.class);

    private ItemTexts() {
    }

    /**
     * @param item an item
     * @return what it is and its name, such as "Step Call the wholesaler"; a flow without a name is called by its ends
     */
    public static String name(SceneItem item) {
        if (item.view() == null) {
            return "";
        }
        String label = CleanText.line(item.view().label());
        String kind = kind(item);
        String text = label.isEmpty() && item.kind() == ItemKind.EDGE ? ElementLabels.text(item.element()) : label;
        return text.isEmpty() ? kind : TEXTS.get("item_name", kind, text);
    }

    private static String kind(SceneItem item) {
        EClass type = item.element().eClass();
        return ElementTexts.type(type);
    }
}
