/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Lets a command of the workbench run an action of the diagram in front. Which one, the extension says after a colon:
 * {@code class="org.sightline.diagram.ui.editor.DiagramActionHandler:ACTION_ID"}.
 */
public final class DiagramActionHandler extends AbstractHandler implements IExecutableExtension {

    private String action = "";

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
        action = data.toString();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        action().filter(IAction::isEnabled).ifPresent(IAction::run);
        return null;
    }

    @Override
    public boolean isEnabled() {
        return action().map(IAction::isEnabled).orElse(false);
    }

    private Optional<IAction> action() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        boolean front = window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof DiagramEditor;
        return front ? ((DiagramEditor) window.getActivePage().getActiveEditor()).context().map(context -> context.actions().getAction(action))
                : Optional.empty();
    }
}
