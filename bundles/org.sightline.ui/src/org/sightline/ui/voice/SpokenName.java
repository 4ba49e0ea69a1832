/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.voice;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/**
 * The name by which a screen reader calls a control, and what more there is to say of it.
 *
 * <p>Under GTK, fields, buttons, lists and trees are the toolkit's own and never ask the listeners of SWT. They can be told only by which other
 * accessible object they are labelled; so each of them gets a label that is never seen and does ask. Canvases and the other platforms ask the
 * listeners.
 */
public final class SpokenName {

    private static final String KEY = SpokenName.class.getName();

    private SpokenName() {
    }

    /**
     * @param control a control
     * @param name what it is called; asked anew each time
     */
    public static void give(Control control, Supplier<String> name) {
        control.setData(KEY, name);
        control.getAccessible().addAccessibleListener(new Saying(name, null));
        relate(control, ACC.RELATION_LABELLED_BY, name);
    }

    /**
     * @param control a control
     * @param name what it is called; asked anew each time
     * @param more what there is to say besides, such as its meaning; asked anew each time
     */
    public static void give(Control control, Supplier<String> name, Supplier<String> more) {
        give(control, name);
        control.getAccessible().addAccessibleListener(new Saying(null, more));
        relate(control, ACC.RELATION_DESCRIBED_BY, more);
    }

    /**
     * @param control a control
     * @return the name that it was given; empty if it was given none
     */
    public static String given(Control control) {
        return control.getData(KEY) instanceof Supplier<?> name && name.get() instanceof String text ? text : "";
    }

    private static void relate(Control control, int relation, Supplier<String> text) {
        Accessible label = label(control, text);
        control.getAccessible().addRelation(relation, label);
        control.addListener(SWT.Dispose, event -> label.dispose());
    }

    /** Belongs to the window: what has no window of its own can be made only within what is no control of the toolkit's own. */
    private static Accessible label(Control control, Supplier<String> text) {
        Accessible label = new Accessible(control.getShell().getAccessible());
        label.addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = text.get()));
        label.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }
        });
        return label;
    }

    /** Of the control itself: its lines and cells have names of their own. */
    private static final class Saying extends AccessibleAdapter {

        private final Supplier<String> name;
        private final Supplier<String> more;

        Saying(Supplier<String> name, Supplier<String> more) {
            this.name = name;
            this.more = more;
        }

        @Override
        public void getName(AccessibleEvent event) {
            if (name != null && event.childID == ACC.CHILDID_SELF) {
                event.result = name.get();
            }
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            if (more != null && event.childID == ACC.CHILDID_SELF) {
                event.result = more.get();
            }
        }
    }
}
