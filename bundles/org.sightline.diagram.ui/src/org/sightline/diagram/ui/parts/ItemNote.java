/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;

/** Lets a screen reader say of an item what is noted at it, such as a finding, and what it is by itself. Goes with the item. */
public final class ItemNote extends AbstractEditPolicy {

    /** The role in which an item has its note. */
    public static final String ROLE = "note";

    private final AccessibleEditPart voice;
    private final Supplier<String> text;
    private final Supplier<Rectangle> sign;

    /**
     * @param voice speaks for the sign of the note; registered with the viewer as long as the item has the note
     * @param text what is noted
     * @param sign where the sign is, in the chart
     */
    public ItemNote(AccessibleEditPart voice, Supplier<String> text, Supplier<Rectangle> sign) {
        this.voice = voice;
        this.text = text;
        this.sign = sign;
    }

    @Override
    public void activate() {
        getHost().getViewer().registerAccessibleEditPart(voice);
    }

    @Override
    public void deactivate() {
        getHost().getViewer().unregisterAccessibleEditPart(voice);
    }

    /** @return where the sign of the note is, in the chart */
    public Rectangle sign() {
        return sign.get().getCopy();
    }

    AccessibleEditPart voice() {
        return voice;
    }

    String text() {
        return text.get();
    }
}
