/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sightline.model.customerprocess.Link;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ErrorLine;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.fields.PartList;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.lists.ElementColumns;
import org.sightline.ui.lists.ElementTable;

/** Parts of an element as a table that is edited in its cells. A double click leads to the part, of a link to the document. */
final class PartsField extends FieldControl {

    private static final MessageBundle TEXTS = MessageBundle.of(PartsField.class);

    private static final int LEAST_LINES = 3;
    private static final int MOST_LINES = 8;

    private ElementTable table;

    PartsField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    boolean isWide() {
        return true;
    }

    @Override
    Control createControl(Composite parent) {
        PartList list = new PartList(field());
        table = new ElementTable(parent, toolkit(), ElementColumns.of(field().document(), list.type()), list);
        if (field().feature() == Literals.MODEL_ELEMENT__LINKS) {
            table.offer(UiImages.EXTERNAL, TEXTS.get("parts_openLink"), this::openLink);
        } else if (field().feature() != Literals.MODEL_ELEMENT__PROPERTIES) {
            table.offer(UiImages.GOTO, TEXTS.get("parts_show"), site().revealer()::reveal);
        }
        describe(table.table());
        GridDataFactory.fillDefaults().grab(true, false).hint(80, height()).applyTo(table.frame());
        return table.control();
    }

    private void openLink(EObject link) {
        new LinkOpener(table.table().getShell(), field().document().file()).open((Link) link);
    }

    private int height() {
        int lines = Math.clamp(table.table().getItemCount(), LEAST_LINES, MOST_LINES);
        return lines * table.table().getItemHeight() + table.table().getHeaderHeight() + 2 * table.table().getBorderWidth() + 2;
    }

    @Override
    void forget() {
        table.show(new PartList(field()));
    }

    @Override
    public void refresh() {
        table.refresh();
        GridData data = (GridData) table.frame().getLayoutData();
        if (data.heightHint != height() && data.heightHint != SWT.DEFAULT) {
            data.heightHint = height();
            ErrorLine.relayout(table.frame());
        }
    }
}
