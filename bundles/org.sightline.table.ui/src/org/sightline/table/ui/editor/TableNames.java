/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sightline.table.ui.live.DocumentTables;
import org.sightline.ui.editor.DocumentEditor;

/** The tables of the notation of the model in front, by what they are called; the command palette lists them. */
public final class TableNames implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> names = new LinkedHashMap<>();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page != null && page.getActiveEditor() instanceof DocumentEditor editor) {
            editor.document().ifPresent(document -> DocumentTables.of(document).descriptions()
                    .forEach(each -> names.put(TableOpener.label(each), each.name())));
        }
        return names;
    }
}
