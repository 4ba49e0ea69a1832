/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.driver;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;
import org.sightline.ui.voice.SpokenLabels;

/** Finds what a screen reader has no name for. Tests that open anything look at it with this. */
public final class NamelessControls {

    private static final Set<Class<?>> NATIVE = Set.of(Button.class, Combo.class, DateTime.class, Link.class, org.eclipse.swt.widgets.List.class,
            Spinner.class, Table.class, Text.class, Tree.class);

    private NamelessControls() {
    }

    /**
     * @param root a window or a part of one
     * @return those controls in sight in it that can have the focus, and those buttons of tool bars, that have no name; told by what they are in
     */
    public static List<String> in(Composite root) {
        return all(root).filter(Control::isVisible).flatMap(NamelessControls::nameless).toList();
    }

    private static Stream<Control> all(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> Stream.concat(Stream.of(child), child instanceof Composite composite ? all(composite) : Stream.empty()));
    }

    private static Stream<String> nameless(Control control) {
        if (control instanceof ToolBar bar) {
            return Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && isNameless(item)).map(item -> place(item, bar));
        }
        return isEntered(control) && SpokenLabels.name(control).isBlank() && !isStatement(control) ? Stream.of(place(control, control.getParent())) : Stream.empty();
    }

    private static boolean isEntered(Control control) {
        if (control instanceof AbstractHyperlink || (control.getStyle() & SWT.NO_FOCUS) != 0) {
            return false;
        }
        return NATIVE.contains(control.getClass()) || control instanceof Canvas canvas && canvas.isListening(SWT.KeyDown) && canvas.getChildren().length == 0;
    }

    /** Says what it says, as the message above a dialog does. */
    private static boolean isStatement(Control control) {
        return control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0 && !text.getText().isBlank();
    }

    private static boolean isNameless(ToolItem item) {
        return item.getText().isBlank() && (item.getToolTipText() == null || item.getToolTipText().isBlank());
    }

    private static String place(Object what, Composite parent) {
        StringBuilder place = new StringBuilder(what.toString());
        for (Composite each = parent; each != null; each = each.getParent()) {
            place.append(" in ").append(each.getClass().getSimpleName()).append(List.of(each.getChildren()).stream().filter(Control::isVisible)
                    .map(SpokenLabels::name).filter(name -> !name.isBlank()).limit(3).toList());
        }
        return place.toString();
    }
}
