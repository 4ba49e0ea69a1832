/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import org.eclipse.emf.ecore.EClass;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.scene.SceneItem;
import org.sightline.render.text.CleanText;

/** What is said of items in words: by screen readers, in tooltips, in the status line. */
public final class ItemTexts {

    private static final MessageBundle TEXTS = MessageBundle.of(ItemTexts.class);

    private ItemTexts() {
    }

    /**
     * @param item an item
     * @return what it is and its name, such as "Step Call the wholesaler"
     */
    public static String name(SceneItem item) {
        if (item.view() == null) {
            return "";
        }
        String label = CleanText.line(item.view().label());
        String kind = kind(item);
        return label.isEmpty() ? kind : TEXTS.get("item_name", kind, label);
    }

    private static String kind(SceneItem item) {
        EClass type = item.element().eClass();
        return ElementTexts.type(type);
    }

    /**
     * @param item an item
     * @return the facts that the chart tells of it when the mouse rests on it; empty if there are none
     */
    public static String facts(SceneItem item) {
        return CleanText.line(item.drawing().title());
    }
}
