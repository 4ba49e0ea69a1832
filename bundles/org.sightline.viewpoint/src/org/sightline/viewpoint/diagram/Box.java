/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.style.BoxStyle;
import org.sightline.viewpoint.style.ResizeKind;
import org.sightline.viewpoint.style.Size;
import org.sightline.viewpoint.view.Visible;

/** A view with an area: a node, a node on a border, a container, a list or an item of a list. */
public final class Box extends View {

    /** What a box is. */
    public enum Kind {
        /** A shape. */
        NODE,
        /** A shape on the border of another box. */
        BORDER,
        /** Holds nodes and containers. */
        CONTAINER,
        /** A container shown as a list. */
        LIST,
        /** A row of a list. */
        ITEM
    }

    private final Kind kind;
    private final Content owner;
    private final Content content;
    private BoxStyle style;
    private Size size = Size.AUTOMATIC;
    private ResizeKind resize = ResizeKind.NONE;
    private String tooltip = "";

    Box(Slot slot, EObject element, Content owner) {
        super(slot.mapping(), element);
        this.kind = slot.kind();
        this.owner = owner;
        List<Slot> slots = slot.mapping().slots(kind);
        content = slots.isEmpty() ? null : new Content(owner.diagram(), this, slots);
    }

    /** @return what it is */
    public Kind kind() {
        return kind;
    }

    @Override
    public BoxMapping mapping() {
        return (BoxMapping) super.mapping();
    }

    /** @return the box around it, or on whose border it is; null directly in the diagram */
    public Box container() {
        return owner.box();
    }

    /** @return how a container arranges what it holds */
    public ContainerLayout layout() {
        return mapping().layout();
    }

    /** @return the nodes on its border, in order */
    public List<Box> borders() {
        return content == null ? List.of() : content.borders();
    }

    /** @return what it holds, in order: containers, then nodes; the items of a list */
    public List<Box> children() {
        return content == null ? List.of() : content.children();
    }

    /** @return how it looks; null if its mapping gives it no style */
    public BoxStyle style() {
        return style;
    }

    /** @return its size */
    public Size size() {
        return size;
    }

    /** @return how a person may resize it */
    public ResizeKind resize() {
        return resize;
    }

    /** @return text for the mouse; empty if there is none */
    public String tooltip() {
        return tooltip;
    }

    @Override
    public ViewKey key() {
        return new ViewKey(mapping().description(), element(), container() == null ? null : container().key(), null);
    }

    /** @return what it holds; null if its mapping can hold nothing */
    Content content() {
        return content;
    }

    Content owner() {
        return owner;
    }

    boolean looks(BoxStyle newStyle, Size newSize, ResizeKind newResize, String newTooltip) {
        boolean changed = !Objects.equals(style, newStyle) || !size.equals(newSize) || resize != newResize || !tooltip.equals(newTooltip);
        style = newStyle;
        size = newSize;
        resize = newResize;
        tooltip = newTooltip;
        return changed;
    }

    @Override
    public String viewClass() {
        return switch (kind) {
            case NODE, BORDER -> "DNode";
            case CONTAINER -> "DNodeContainer";
            case LIST -> "DNodeList";
            case ITEM -> "DNodeListElement";
        };
    }

    @Override
    public Map<String, Supplier<?>> viewFeatures() {
        Map<String, Supplier<?>> features = super.viewFeatures();
        features.put("tooltipText", this::tooltip);
        features.put("ownedBorderedNodes", this::borders);
        features.put("ownedDiagramElements", this::children);
        features.put("ownedElements", this::children);
        return features;
    }

    @Override
    public Visible viewOwner() {
        return container() == null ? owner.diagram() : container();
    }
}
