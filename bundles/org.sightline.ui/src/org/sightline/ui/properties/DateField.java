/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.time.LocalDate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.IconButton;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.fields.PropertyField;

/** A date, typed as 2026-03-31 or taken from a calendar by a double click or Enter; leaving the calendar changes nothing. */
final class DateField extends TextField {

    private static final MessageBundle TEXTS = MessageBundle.of(DateField.class);

    private Button button;

    DateField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    void addTo(Composite row) {
        button = IconButton.create(row, UiImages.DATE, TEXTS.get("date_choose", field().label()), this::choose);
        GridDataFactory.swtDefaults().applyTo(button);
    }

    @Override
    String hint() {
        return TEXTS.get("date_hint");
    }

    private void choose() {
        Shell shell = new Shell(button.getShell(), SWT.ON_TOP | SWT.TOOL);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR | SWT.BORDER);
        LocalDate date = field().value() instanceof LocalDate known && !field().isVarious() ? known : LocalDate.now();
        calendar.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        calendar.addListener(SWT.DefaultSelection, event -> take(calendar, shell));
        calendar.addListener(SWT.MouseDoubleClick, event -> take(calendar, shell));
        shell.addListener(SWT.Deactivate, event -> shell.dispose());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.dispose();
            }
        });
        shell.pack();
        Point place = button.toDisplay(button.getSize().x - shell.getSize().x, button.getSize().y);
        shell.setLocation(place);
        shell.open();
    }

    private void take(DateTime calendar, Shell shell) {
        if (!shell.isDisposed()) {
            LocalDate date = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
            shell.dispose();
            field().set(date);
        }
    }
}
