/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.findings;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.diagram.ui.parts.PartVoice;
import org.sightline.model.messages.MessageBundle;

/** What a screen reader says of a mark: how bad it is and what is found. It is a button: pressing it offers the quick fixes. */
final class MarkVoice extends PartVoice {

    private static final MessageBundle TEXTS = MessageBundle.of(MarkVoice.class);

    private final MarkFigure mark;
    private final GraphicalViewer viewer;

    MarkVoice(MarkFigure mark, GraphicalViewer viewer) {
        this.mark = mark;
        this.viewer = viewer;
    }

    /** @return such as "Warning: The step Call the wholesaler has no way on." */
    String text() {
        return TEXTS.get("mark_" + mark.marker().severity().word(), String.join("\n", mark.marker().messages()));
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = text();
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = 0;
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        event.children = new Object[0];
    }

    @Override
    protected Rectangle area() {
        return onDisplay(mark, mark.getBounds(), viewer.getControl());
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_PUSHBUTTON;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_NORMAL;
    }
}
