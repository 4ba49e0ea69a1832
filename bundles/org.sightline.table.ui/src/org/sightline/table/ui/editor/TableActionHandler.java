/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Runs an action of the table in front. The action's id stands after a colon in {@code plugin.xml}. */
public final class TableActionHandler extends AbstractHandler implements IExecutableExtension {

    private String action = "";

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
        action = data.toString();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        action().ifPresent(IAction::run);
        return null;
    }

    @Override
    public boolean isEnabled() {
        return action().isPresent();
    }

    private Optional<IAction> action() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        boolean isFront = window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof TableEditor;
        return isFront ? ((TableEditor) window.getActivePage().getActiveEditor()).page().flatMap(page -> page.actions().action(action)) : Optional.empty();
    }
}
