/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.table.ui.live.DocumentTables;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.RepresentationEditor;
import org.sightline.viewpoint.table.LiveTable;

/** Shows and edits one table of a model. */
public final class TableEditor extends RepresentationEditor<TableInput> {

    /** How the editor is registered. */
    public static final String ID = "org.sightline.table.ui.editor";

    private static final String KEYS = "org.sightline.table.ui.context";

    private TablePage page;

    /** Made by the workbench. */
    public TableEditor() {
        super(TableInput.class, KEYS);
    }

    @Override
    protected Control createContent(Composite parent, ModelDocument document) {
        Optional<LiveTable> live = document.domain().element(input().carrier()).flatMap(carrier -> open(document, carrier));
        if (live.isEmpty()) {
            return new MissingTablePage(parent).control();
        }
        LiveGrid grid = new LiveGrid(DocumentTables.of(document).session(), live.get());
        page = new TablePage(parent, this, document, grid);
        contributeTo(getEditorSite().getActionBars());
        return page.control();
    }

    private Optional<LiveTable> open(ModelDocument document, ModelElement carrier) {
        DocumentTables tables = DocumentTables.of(document);
        return tables.session().specification().representation(input().representation())
                .flatMap(description -> LiveTable.openUnpainted(tables.session(), description, carrier));
    }

    @Override
    protected void disposeContent() {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    @Override
    protected void contribute(IActionBars bars) {
        if (page != null) {
            page.actions().install(bars, page.isTyping());
        }
    }

    @Override
    protected void documentChanged() {
        super.documentChanged();
        if (page != null) {
            page.refresh();
        }
    }

    /** @return what is shown; empty if the file could not be opened or the table is about nothing that is there */
    public Optional<TablePage> page() {
        return Optional.ofNullable(page);
    }

    @Override
    public void reveal(EObject element) {
        if (page != null) {
            page.reveal(element);
        }
    }

    @Override
    public void startSearch() {
        if (page != null) {
            page.bar().search().setFocus();
            page.bar().search().selectAll();
        }
    }

    @Override
    public void setFocus() {
        if (page == null) {
            super.setFocus();
        } else {
            page.table().control().setFocus();
        }
    }
}
