/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/**
 * The line under a field that tells what is wrong with what is typed there. Takes no room while nothing is; comes into sight with its form
 * when something is, since the field may be a long table.
 */
public final class ErrorLine {

    private static final String COLOUR = "ERROR_COLOR";

    private final Label label;

    /**
     * @param toolkit makes the line
     * @param parent a grid of one column, in which the field stands
     */
    public ErrorLine(FormToolkit toolkit, Composite parent) {
        label = toolkit.createLabel(parent, "", SWT.WRAP);
        label.setForeground(JFaceResources.getColorRegistry().get(COLOUR));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).exclude(true).applyTo(label);
        label.setVisible(false);
    }

    /** @param problem what is wrong; empty if nothing is */
    public void show(Optional<String> problem) {
        String text = problem.orElse("");
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.setVisible(problem.isPresent());
            ((GridData) label.getLayoutData()).exclude = problem.isEmpty();
            relayout(label);
            // It has its place after the layout that was asked for just now.
            label.getDisplay().asyncExec(this::reveal);
        }
    }

    private void reveal() {
        if (!label.isDisposed() && label.isVisible()) {
            FormToolkit.ensureVisible(label);
        }
    }

    /** @return what is shown, empty if nothing is */
    public String text() {
        return label.getText();
    }

    /** @param control a control whose size has changed; the form around it takes that into account */
    public static void relayout(Control control) {
        control.requestLayout();
        SharedScrolledComposite form = null;
        for (Composite parent = control.getParent(); parent != null && form == null; parent = parent.getParent()) {
            if (parent instanceof SharedScrolledComposite scrolled) {
                form = scrolled;
            }
        }
        if (form != null) {
            form.reflow(true);
        }
    }
}
