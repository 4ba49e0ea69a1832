/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.settings;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.MessageBundle;

/** A field for a whole number within a range, in a grid of two columns. */
final class NumberField {

    private static final MessageBundle TEXTS = MessageBundle.of(NumberField.class);

    private final Text text;
    private final String name;
    private final List<Integer> range;

    /**
     * @param label what it asks for
     * @param name what it is about, in a word or two, for messages
     * @param changed called whenever the text changes
     */
    NumberField(Composite parent, String label, String name, List<Integer> range, int value, Runnable changed) {
        this.name = name;
        this.range = range;
        new Label(parent, SWT.NONE).setText(label);
        text = new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        GridDataFactory.swtDefaults().hint(60, SWT.DEFAULT).applyTo(text);
        text.setText(Integer.toString(value));
        text.addModifyListener(event -> changed.run());
    }

    /** @return the number; empty if the text is none within the range */
    OptionalInt value() {
        try {
            int number = Integer.parseInt(text.getText().strip());
            return number >= range.get(0) && number <= range.get(1) ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    void show(int value) {
        text.setText(Integer.toString(value));
    }

    /** @return what is wrong with the text */
    String problem() {
        return TEXTS.get("number_outOfRange", name, text.getText(), range.get(0), range.get(1));
    }
}
