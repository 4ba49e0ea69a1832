/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sightline.model.messages.MessageBundle;

/**
 * Tells of what went wrong in plain words: what does not work, and that the details are in the error log. No stack trace is ever shown. One
 * message at a time; what happens while it is open is logged only.
 */
public final class CalmErrors extends AbstractStatusHandler {

    private static final MessageBundle TEXTS = MessageBundle.of(CalmErrors.class);

    private boolean isTelling;

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        if ((style & (StatusManager.LOG | StatusManager.SHOW | StatusManager.BLOCK)) != 0) {
            StatusManager.getManager().addLoggedStatus(status);
            Platform.getLog(CalmErrors.class).log(status);
        }
        if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && !status.matches(IStatus.CANCEL)) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if ((style & StatusManager.BLOCK) != 0) {
                display.syncExec(() -> tell(status));
            } else {
                display.asyncExec(() -> tell(status));
            }
        }
    }

    private void tell(IStatus status) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (isTelling || window == null) {
            return;
        }
        isTelling = true;
        try {
            int kind = status.getSeverity() == IStatus.ERROR ? MessageDialog.ERROR
                    : status.getSeverity() == IStatus.WARNING ? MessageDialog.WARNING : MessageDialog.INFORMATION;
            MessageDialog dialog = new MessageDialog(window.getShell(), TEXTS.get("errors_title"), null, words(status), kind, 0,
                    IDialogConstants.OK_LABEL, TEXTS.get("errors_details"));
            if (dialog.open() == 1) {
                window.getActivePage().showView(ProblemsView.ID);
            }
        } catch (PartInitException e) {
            Platform.getLog(CalmErrors.class).error(e.getMessage(), e);
        } finally {
            isTelling = false;
        }
    }

    /** What an unexpected failure says of itself is for those who help, not for those who work with the program. */
    static String words(IStatus status) {
        boolean isUnexpected = status.getException() instanceof RuntimeException || status.getException() instanceof Error;
        return isUnexpected || status.getMessage().isBlank() ? TEXTS.get("errors_unexpected") : TEXTS.get("errors_message", status.getMessage());
    }
}
