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
import org.eclipse.swt.custom.ScrolledComposite;
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

/**
 * All about the selected finding: what is wrong, what to do, its quick fixes, and what the chosen one will change. Each part is as high as what
 * it says, and all scrolls together where there is too little room:
 *
 * <pre>
 *   The decision "In stock?" ...        what is wrong and what to do
 *   [ Give each way 50 %   ] (Apply)
 *   Probability of ...: 60 % to 50 %    what the chosen one changes
 * </pre>
 */
final class QuickFixPane {

    private static final MessageBundle TEXTS = MessageBundle.of(QuickFixPane.class);
    private static final int MOST_LINES = 4;

    private final ScrolledComposite scrolled;
    private final Composite pane;
    private final Text explanation;
    private final Label none;
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
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        pane = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).spacing(4, 4).applyTo(pane);
        explanation = text("quickFix_explanation");
        none = new Label(pane, SWT.NONE);
        none.setText(TEXTS.get("quickFix_none"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(none);
        fixes = new TableViewer(pane, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        SpokenName.give(fixes.getTable(), () -> TEXTS.get("quickFix_list"));
        fixes.getTable().setToolTipText(TEXTS.get("quickFix_keys"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fixes.getTable());
        fixes.setContentProvider(ArrayContentProvider.getInstance());
        fixes.setLabelProvider(LabelProvider.createTextProvider(fix -> ((QuickFix) fix).label()));
        fixes.addSelectionChangedListener(event -> preview());
        fixes.addOpenListener(event -> apply());
        apply = new Button(pane, SWT.PUSH);
        apply.setText(TEXTS.get("quickFix_apply"));
        apply.addListener(SWT.Selection, event -> apply());
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(apply);
        preview = text("quickFix_preview");
        scrolled.setContent(pane);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        show(null, List.of());
    }

    private Text text(String name) {
        Text text = new Text(pane, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        SpokenName.give(text, () -> TEXTS.get(name));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
        return text;
    }

    Composite control() {
        return scrolled;
    }

    /**
     * @param row a finding, or null
     * @param offered its quick fixes
     */
    void show(FindingRow row, List<QuickFix> offered) {
        explanation.setText(row == null ? TEXTS.get("quickFix_noFinding") : row.message() + "\n" + row.remedy());
        fixes.setInput(offered);
        if (!offered.isEmpty()) {
            fixes.setSelection(new StructuredSelection(offered.getFirst()));
        }
        ((GridData) fixes.getTable().getLayoutData()).heightHint = fixes.getTable().getItemHeight() * Math.min(offered.size(), MOST_LINES);
        List.of(fixes.getTable(), preview, apply).forEach(each -> include(each, !offered.isEmpty()));
        include(none, row != null && offered.isEmpty());
        preview();
    }

    private static void include(Control control, boolean isShown) {
        control.setVisible(isShown);
        ((GridData) control.getLayoutData()).exclude = !isShown;
    }

    private void fit() {
        pane.layout(true);
        scrolled.setMinHeight(pane.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
    }

    private void preview() {
        QuickFix chosen = chosen();
        preview.setText(chosen == null ? "" : chosen.preview().stream().map(ChangeText::of).collect(Collectors.joining("\n")));
        apply.setEnabled(chosen != null);
        fit();
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
