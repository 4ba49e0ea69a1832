/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.validation.FindingRow;
import org.sightline.ui.voice.SpokenName;
import org.sightline.validation.fix.QuickFix;

/** All about the selected finding: what is wrong, what to do, its quick fixes, and what the chosen one will change. */
final class QuickFixPane {

    private static final MessageBundle TEXTS = MessageBundle.of(QuickFixPane.class);
    private static final int TEXT_HEIGHT = 48;
    private static final int LIST_HEIGHT = 54;

    private final Composite pane;
    private final Text explanation;
    private final Label title;
    private final TableViewer fixes;
    private final Text preview;
    private final Button apply;
    private final Consumer<QuickFix> applier;

    /**
     * @param parent where to make the pane
     * @param applier does what a quick fix says
     */
    QuickFixPane(Composite parent, Consumer<QuickFix> applier) {
        this.applier = applier;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(pane);
        explanation = new Text(pane, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        SpokenName.give(explanation, () -> TEXTS.get("quickFix_explanation"));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TEXT_HEIGHT).applyTo(explanation);
        title = new Label(pane, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        fixes = new TableViewer(pane, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        SpokenName.give(fixes.getTable(), () -> TEXTS.get("quickFix_list"));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(fixes.getTable());
        fixes.setContentProvider(ArrayContentProvider.getInstance());
        fixes.setLabelProvider(LabelProvider.createTextProvider(fix -> ((QuickFix) fix).label()));
        fixes.addSelectionChangedListener(event -> preview());
        fixes.addOpenListener(event -> apply());
        preview = new Text(pane, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        SpokenName.give(preview, () -> TEXTS.get("quickFix_preview"));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TEXT_HEIGHT).applyTo(preview);
        apply = new Button(pane, SWT.PUSH);
        apply.setText(TEXTS.get("quickFix_apply"));
        apply.addListener(SWT.Selection, event -> apply());
        GridDataFactory.swtDefaults().applyTo(apply);
        show(null, List.of());
    }

    Composite control() {
        return pane;
    }

    /**
     * @param row a finding, or null
     * @param offered its quick fixes
     */
    void show(FindingRow row, List<QuickFix> offered) {
        explanation.setText(row == null ? TEXTS.get("quickFix_noFinding") : row.message() + "\n" + row.remedy());
        fixes.setInput(offered);
        title.setText(row == null ? "" : TEXTS.get("quickFix_title", offered.size()));
        if (!offered.isEmpty()) {
            fixes.setSelection(new StructuredSelection(offered.getFirst()));
        }
        makeRoom(!offered.isEmpty());
        preview();
    }

    /** Where nothing can be applied, all the room is for the explanation. */
    private void makeRoom(boolean isForFixes) {
        for (Control each : List.of(fixes.getTable(), preview, apply)) {
            each.setVisible(isForFixes);
            ((GridData) each.getLayoutData()).exclude = !isForFixes;
        }
        pane.layout();
    }

    private void preview() {
        QuickFix chosen = chosen();
        preview.setText(chosen == null ? "" : chosen.preview().stream().map(ChangeText::of).collect(Collectors.joining("\n")));
        apply.setEnabled(chosen != null);
    }

    private QuickFix chosen() {
        return (QuickFix) fixes.getStructuredSelection().getFirstElement();
    }

    private void apply() {
        if (chosen() != null) {
            applier.accept(chosen());
        }
    }

    /** Lets the user choose a quick fix by keys, or read why there is none. */
    void setFocus() {
        (fixes.getTable().isVisible() ? fixes.getTable() : explanation).setFocus();
    }
}
