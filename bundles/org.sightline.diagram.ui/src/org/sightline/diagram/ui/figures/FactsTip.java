/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.sightline.render.scene.SceneItem;

/** The facts about an item, as the mouse is told them that rests on it. Made when it does. */
final class FactsTip extends FlowPage {

    private static final int WIDTH = 320;

    private final String text;

    private FactsTip(String text) {
        this.text = text;
        setBorder(new MarginBorder(3, 6, 4, 6));
        add(new TextFlow(text));
    }

    /** @return the tip; null if there is nothing to tell */
    static IFigure of(SceneItem item) {
        String text = ElementFacts.of(item);
        return text.isEmpty() ? null : new FactsTip(text);
    }

    /** @return what it says */
    String text() {
        return text;
    }

    /** No wider than the text needs, and never wider than can be read well. */
    @Override
    public Dimension getPreferredSize(int width, int height) {
        Dimension free = super.getPreferredSize(-1, -1);
        return free.width <= WIDTH ? free : super.getPreferredSize(WIDTH, -1);
    }
}
