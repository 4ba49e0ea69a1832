/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.ErrorLine;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.validation.FindingRow;

/** Findings as lines of text with the sign of their severity. Takes no room while there are none. */
final class FindingLines {

    private final FormToolkit toolkit;
    private final Composite lines;
    private List<String> shown = List.of();

    /**
     * @param toolkit makes the lines
     * @param parent a grid of one column
     */
    FindingLines(FormToolkit toolkit, Composite parent) {
        this.toolkit = toolkit;
        lines = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 1).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).exclude(true).applyTo(lines);
        lines.setVisible(false);
    }

    /** @param findings what is shown from now on */
    void show(List<FindingRow> findings) {
        List<String> texts = findings.stream().map(FindingRow::message).toList();
        if (texts.equals(shown)) {
            return;
        }
        shown = texts;
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        findings.forEach(this::add);
        lines.setVisible(!findings.isEmpty());
        ((GridData) lines.getLayoutData()).exclude = findings.isEmpty();
        ErrorLine.relayout(lines);
    }

    private void add(FindingRow finding) {
        Label sign = toolkit.createLabel(lines, "");
        sign.setImage(new ElementImages(sign).image(UiImages.of(finding.severity()).descriptor()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        Label text = toolkit.createLabel(lines, finding.message().replace("&", "&&"), SWT.WRAP);
        text.setToolTipText(finding.remedy());
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
    }
}
