/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.EditorFollower;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.validation.FindingRow;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.Severity;

/**
 * What the constraints have found in the model in front, kept up to date while it is edited. A double click or Enter leads to the
 * element.
 */
public final class FindingsView extends ViewPart {

    /** How the view is registered. */
    public static final String ID = "org.sightline.ui.findings";

    private static final MessageBundle TEXTS = MessageBundle.of(FindingsView.class);

    private final FindingFilter filter = new FindingFilter();
    private final List<SeverityAction> toggles = Arrays.stream(Severity.values())
            .map(severity -> new SeverityAction(severity, filter, this::refresh)).toList();
    private final Runnable validationChanged = this::refresh;
    private EditorFollower follower;
    private FindingsTable table;
    private Optional<LiveValidation> validation = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        table = new FindingsTable(parent);
        table.viewer().addOpenListener(event -> jump());
        getSite().setSelectionProvider(table.viewer());
        IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
        toggles.forEach(toolBar::add);
        follower = new EditorFollower(getViewSite(), this::editorChanged, () -> { });
        follower.start();
        refresh();
    }

    private void editorChanged(Optional<DocumentEditor> editor) {
        validation.ifPresent(former -> former.removeListener(validationChanged));
        validation = editor.flatMap(DocumentEditor::validation);
        validation.ifPresent(current -> current.addListener(validationChanged));
        refresh();
    }

    private void refresh() {
        List<FindingRow> rows = validation.map(LiveValidation::rows).orElse(List.of());
        List<FindingRow> shown = filter.apply(rows);
        if (!shown.equals(table.viewer().getInput())) {
            table.viewer().setInput(shown);
        }
        toggles.forEach(toggle -> toggle.showCount(count(rows, toggle.severity())));
        setContentDescription(summary(rows));
    }

    private String summary(List<FindingRow> rows) {
        if (validation.isEmpty()) {
            return TEXTS.get("findings_noModel");
        }
        boolean isUpToDate = validation.get().isUpToDate();
        String counts = TEXTS.get("findings_summary", count(rows, Severity.ERROR), count(rows, Severity.WARNING), count(rows, Severity.INFO));
        return isUpToDate && rows.isEmpty() ? TEXTS.get("findings_none") : TEXTS.get(isUpToDate ? "findings_now" : "findings_checking", counts);
    }

    private static long count(List<FindingRow> rows, Severity severity) {
        return rows.stream().filter(row -> row.severity() == severity).count();
    }

    private void jump() {
        ElementReference.in(table.viewer().getStructuredSelection())
                .ifPresent(element -> follower.editor().ifPresent(editor -> editor.reveal(element)));
    }

    @Override
    public void setFocus() {
        table.viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        validation.ifPresent(current -> current.removeListener(validationChanged));
        follower.dispose();
        super.dispose();
    }
}
