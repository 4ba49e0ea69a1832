/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.voice;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Calls a field by the label that stands before it, in all windows, those of the platform too: SWT relates the two under GTK, but to a box around
 * the label that has no name. Done when the field gets the focus, so that what is never entered costs nothing.
 */
public final class SpokenLabels {

    private SpokenLabels() {
    }

    /** @param display whose fields are called by their labels from now on */
    public static void install(Display display) {
        display.addFilter(SWT.FocusIn, SpokenLabels::entered);
    }

    private static void entered(Event event) {
        if (event.widget instanceof Control control && SpokenName.given(control).isEmpty() && text(control).isEmpty() && !label(control).isEmpty()) {
            SpokenName.give(control, () -> label(control));
        }
    }

    /**
     * @param control a control
     * @return what a screen reader calls it: the name that it was given, its own text, or that of the label before it; empty if it has none
     */
    public static String name(Control control) {
        String given = SpokenName.given(control);
        String own = given.isEmpty() ? text(control) : given;
        return own.isEmpty() ? label(control) : own;
    }

    /** What the toolkit itself makes a name of. */
    private static String text(Control control) {
        return switch (control) {
            case Button button -> plain(button.getText());
            case Link link -> link.getText();
            case Group group -> plain(group.getText());
            case Text text -> text.getMessage();
            default -> "";
        };
    }

    /** Of the label before it or before what it is the first in, or of its tab; a list goes with the field above that filters it, else with its dialog. */
    private static String label(Control control) {
        String before = labelBefore(control);
        boolean isList = control instanceof Tree || control instanceof Table;
        return before.isEmpty() && isList && control.getShell().getParent() != null ? control.getShell().getText() : before;
    }

    private static String labelBefore(Control control) {
        if (control instanceof Shell || control.getParent() == null) {
            return "";
        }
        if (control.getParent() instanceof TabFolder folder) {
            return Arrays.stream(folder.getItems()).filter(each -> each.getControl() == control).map(each -> plain(each.getText())).findFirst().orElse("");
        }
        List<Control> row = List.of(control.getParent().getChildren());
        int place = row.indexOf(control);
        if (place <= 0) {
            return control.getParent() instanceof Group group ? plain(group.getText()) : labelBefore(control.getParent());
        }
        return switch (row.get(place - 1)) {
            case Label label -> plain(label.getText());
            case Text filter -> labelBefore(filter);
            default -> "";
        };
    }

    private static String plain(String text) {
        return text.replaceAll("&(.)", "$1").strip();
    }
}
