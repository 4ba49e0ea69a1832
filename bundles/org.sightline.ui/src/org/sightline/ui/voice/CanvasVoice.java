/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.voice;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Tells screen readers what a canvas shows: its parts as if they were controls, and which of them the user is at. */
public final class CanvasVoice {

    private final Canvas canvas;
    private final SpokenParts parts;

    /**
     * @param canvas a canvas; its own name is given by {@link SpokenName}
     * @param role what it is, a role of {@link ACC}
     * @param parts what it shows
     */
    public CanvasVoice(Canvas canvas, int role, SpokenParts parts) {
        this.canvas = canvas;
        this.parts = parts;
        canvas.getAccessible().addAccessibleListener(new Texts());
        canvas.getAccessible().addAccessibleControlListener(new Structure(role));
    }

    /** The user is at another part now. */
    public void moved() {
        if (parts.focused() >= 0 && canvas.isFocusControl()) {
            canvas.getAccessible().setFocus(parts.focused());
        }
    }

    private boolean isPart(int id) {
        return id >= 0 && parts.parts().contains(id);
    }

    private int at(Point place) {
        return parts.parts().stream().filter(each -> parts.bounds(each).contains(place)).findFirst().orElse(ACC.CHILDID_SELF);
    }

    private final class Texts extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            if (isPart(event.childID)) {
                event.result = parts.name(event.childID);
            }
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            if (isPart(event.childID)) {
                event.result = parts.more(event.childID);
            }
        }
    }

    private final class Structure extends AccessibleControlAdapter {

        private final int role;

        Structure(int role) {
            this.role = role;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? parts.parts().size() : 0;
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.children = parts.parts().toArray();
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            event.childID = at(canvas.toControl(event.x, event.y));
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            if (canvas.isFocusControl()) {
                event.childID = parts.focused() >= 0 ? parts.focused() : ACC.CHILDID_SELF;
            }
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.detail = role;
            } else if (isPart(event.childID)) {
                event.detail = parts.role(event.childID);
            }
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            if (isPart(event.childID)) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
                if (event.childID == parts.focused()) {
                    event.detail |= ACC.STATE_SELECTED | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
                }
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (isPart(event.childID)) {
                Rectangle box = canvas.getDisplay().map(canvas, null, parts.bounds(event.childID));
                event.x = box.x;
                event.y = box.y;
                event.width = box.width;
                event.height = box.height;
            }
        }
    }
}
