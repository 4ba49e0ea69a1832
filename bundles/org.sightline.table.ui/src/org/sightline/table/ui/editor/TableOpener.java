/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.live.DocumentTables;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.PartOpener;
import org.sightline.viewpoint.specification.Description;

/** Opens tables in a page of the workbench. */
public final class TableOpener {

    private static final MessageBundle TEXTS = MessageBundle.of(TableOpener.class);

    private final PartOpener opener;

    /** @param page where the editors are opened */
    public TableOpener(IWorkbenchPage page) {
        opener = new PartOpener(page);
    }

    /**
     * Opens the table about an element, or about what it lies in, or brings its editor to the front if it is open already.
     *
     * @param document an open model
     * @param table name of a table of the notation
     * @param element an element; for the model as a whole its first process is taken
     * @return the editor; empty if no such table is there, or if the workbench could not make the editor, which it has told the user then
     */
    public Optional<TableEditor> open(ModelDocument document, String table, EObject element) {
        DocumentTables tables = DocumentTables.of(document);
        Optional<Description> description = tables.session().specification().representation(table);
        return description.map(each -> tables.carrier(each, start(document, element))).filter(ModelElement.class::isInstance)
                .flatMap(carrier -> open(input(document, description.get(), (ModelElement) carrier)));
    }

    private static EObject start(ModelDocument document, EObject element) {
        boolean isAnywhere = element == null || element instanceof Portfolio || !isInProcess(element);
        return isAnywhere ? document.portfolio().getProcesses().stream().findFirst().orElse(null) : element;
    }

    private static boolean isInProcess(EObject element) {
        EObject top = element;
        while (top.eContainer() != null && !(top.eContainer() instanceof Portfolio)) {
            top = top.eContainer();
        }
        return top instanceof CustomerProcess;
    }

    private static TableInput input(ModelDocument document, Description table, ModelElement carrier) {
        String name = TEXTS.get("table_name", ElementLabels.text(carrier), label(table));
        return new TableInput(document.file(), table.name(), carrier.getId(), name);
    }

    /**
     * @param table a description
     * @return what it is called
     */
    static String label(Description table) {
        return table.text("label").isEmpty() ? table.name() : table.text("label");
    }

    private Optional<TableEditor> open(TableInput input) {
        return opener.editor(input, TableEditor.ID, TableEditor.class);
    }
}
