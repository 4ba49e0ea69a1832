/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.drafts;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sightline.io.drafts.Draft;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocuments;
import org.sightline.ui.editor.ModelOpener;

/** Offers drafts to the user. */
public final class DraftRecovery {

    private static final MessageBundle TEXTS = MessageBundle.of(DraftRecovery.class);

    /** Looks for drafts. */
    private interface Search {

        List<Draft> find() throws IOException;
    }

    private final IWorkbenchWindow window;
    private final DraftKeeper keeper;

    /** @param window where to show dialogs and editors */
    public DraftRecovery(IWorkbenchWindow window) {
        this.window = window;
        this.keeper = window.getService(DraftKeeper.class);
    }

    /** Offers what a crash has left behind, if there is something. Waits until the user has decided. */
    public void offerAbandoned() {
        List<Draft> drafts = find(keeper.store()::abandoned);
        if (!drafts.isEmpty()) {
            open(drafts);
        }
    }

    /** Offers all drafts, also those of this run, or tells that there are none. Waits until the user has decided. */
    public void offerAll() {
        List<Draft> drafts = find(keeper.store()::all);
        if (drafts.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), TEXTS.get("recovery_title"), TEXTS.get("recovery_none"));
        } else {
            open(drafts);
        }
    }

    private static List<Draft> find(Search search) {
        try {
            return search.find();
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(TEXTS.get("recovery_noFolder", e.getMessage()), e), StatusManager.LOG);
            return List.of();
        }
    }

    private void open(List<Draft> drafts) {
        Recovery recovery = new Recovery(window.getService(ModelDocuments.class), keeper);
        new RecoveryDialog(window.getShell(), recovery, drafts, file -> new ModelOpener(window).open(file)).open();
    }
}
