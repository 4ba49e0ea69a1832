/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.style.BoxTemplate;
import org.sightline.viewpoint.style.Customizations;
import org.sightline.viewpoint.style.StyleChooser;

/** A node or container mapping ready to be applied. */
public final class BoxMapping extends Mapping {

    private final MappingTable table;
    private final boolean container;
    private final ContainerLayout layout;
    private final StyleChooser<BoxTemplate> styles;
    private final StyleChooser<BoxTemplate> sizes;
    private final Map<Box.Kind, List<Slot>> slots = new EnumMap<>(Box.Kind.class);

    BoxMapping(MappingTable table, List<Description> chain, Binder binder, boolean dormant, Customizations all, Customizations atCreation) {
        super(chain, binder, dormant, all != Customizations.NONE);
        this.table = table;
        container = description().isA("ContainerMapping");
        layout = description().literal("childrenPresentation", ContainerLayout.class);
        styles = chooser(binder, all);
        sizes = all == atCreation ? styles : chooser(binder, atCreation);
    }

    private StyleChooser<BoxTemplate> chooser(Binder binder, Customizations customizations) {
        List<Description> sources = new ArrayList<>();
        for (Description each : imported()) {
            sources.add(each);
            if (each.one("style").isPresent()) {
                break;
            }
        }
        return container ? StyleChooser.ofContainer(sources, binder, customizations) : StyleChooser.ofNode(sources, binder, customizations);
    }

    /** @return whether its boxes are containers or lists, not nodes */
    public boolean isContainer() {
        return container;
    }

    /** @return how its containers arrange what they hold */
    public ContainerLayout layout() {
        return layout;
    }

    StyleChooser<BoxTemplate> styles() {
        return styles;
    }

    /** @return chooses the style that gives the size: what a layer changes later does not resize a box */
    StyleChooser<BoxTemplate> sizes() {
        return sizes;
    }

    /** @return what its boxes are directly in a diagram or container */
    Box.Kind kind() {
        return !container ? Box.Kind.NODE : layout == ContainerLayout.LIST ? Box.Kind.LIST : Box.Kind.CONTAINER;
    }

    /**
     * @param kind what its boxes are in their place
     * @return what these boxes can hold, in the order in which it is made
     */
    List<Slot> slots(Box.Kind kind) {
        List<Slot> known = slots.get(kind);
        if (known == null) {
            known = kind == Box.Kind.ITEM ? List.of() : table.slotsOf(this);
            slots.put(kind, known);
        }
        return known;
    }
}
