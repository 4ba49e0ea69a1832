/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.Optional;
import org.eclipse.jface.action.IAction;
import org.sightline.ui.editor.EditorActionHandler;

/** Lets a command of the workbench run an action of the table in front. */
public final class TableActionHandler extends EditorActionHandler<TableEditor> {

    /** Made by the workbench. */
    public TableActionHandler() {
        super(TableEditor.class);
    }

    @Override
    protected Optional<IAction> action(TableEditor editor, String action) {
        return editor.page().flatMap(page -> page.actions().action(action));
    }
}
