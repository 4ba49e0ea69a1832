/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.viewpoint.specification.Description;

/**
 * An entry of the menu that a specification offers on views: an action, or a menu with further entries.
 *
 * @param label what a person reads
 * @param action the tool of kind {@link Tool.Kind#MENU_ACTION}; absent for a menu
 * @param items the entries of a menu in file order; empty for an action
 */
public record MenuItem(String label, Optional<Tool> action, List<MenuItem> items) {

    /** What a menu item's description offers; actions that only Java code of Sirius can run are left out. */
    static Optional<MenuItem> of(Description description, String section) {
        String label = description.text("label").isEmpty() ? description.name() : description.text("label");
        if (!description.type().equals("PopupMenu")) {
            return Tool.of(description, section).filter(each -> each.kind() == Tool.Kind.MENU_ACTION).map(each -> new MenuItem(label, Optional.of(each), List.of()));
        }
        List<MenuItem> items = new ArrayList<>();
        description.many("menuItemDescription").forEach(each -> of(each, section).ifPresent(items::add));
        return items.isEmpty() ? Optional.empty() : Optional.of(new MenuItem(label, Optional.empty(), List.copyOf(items)));
    }
}
