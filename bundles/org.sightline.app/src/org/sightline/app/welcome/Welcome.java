/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.welcome;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Shows the welcome page, over the whole window, while nothing else is open: it comes when the last editor is closed, and goes when one is
 * opened. Somebody who closes it has an empty window until then.
 */
public final class Welcome implements IPartListener2 {

    private final IWorkbenchWindow window;

    /** @param window where to show it */
    public Welcome(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Begins to watch the editors of the window, for as long as it is there. */
    public void keep() {
        window.getPartService().addPartListener(this);
        showIfNothingIsOpen();
    }

    /** Brings the welcome page to the front. */
    public void show() {
        try {
            IWorkbenchPage page = window.getActivePage();
            page.openEditor(new WelcomeInput(), WelcomeEditor.ID);
            page.setPartState(page.getReference(page.getActiveEditor()), IWorkbenchPage.STATE_MAXIMIZED);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG);
        }
    }

    private void showIfNothingIsOpen() {
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.getEditorReferences().length == 0) {
            show();
        }
    }

    private static boolean isWelcome(IWorkbenchPartReference reference) {
        return WelcomeEditor.ID.equals(reference.getId());
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference instanceof IEditorReference && !isWelcome(reference)) {
            later(this::leave);
        }
    }

    /** A view that is asked for needs its place beside the page. */
    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        IWorkbenchPage page = reference.getPage();
        if (reference instanceof IViewReference && page.isPageZoomed()) {
            welcome(page).ifPresent(each -> page.setPartState(each, IWorkbenchPage.STATE_RESTORED));
        }
    }

    private static Optional<IEditorReference> welcome(IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences()).filter(Welcome::isWelcome).findFirst();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference instanceof IEditorReference && !isWelcome(reference) && !window.getWorkbench().isClosing()) {
            later(this::showIfNothingIsOpen);
        }
    }

    /** Parts must not be opened or closed while others are told of one. */
    private void later(Runnable run) {
        window.getShell().getDisplay().asyncExec(() -> {
            if (!window.getWorkbench().isClosing() && window.getShell() != null && !window.getShell().isDisposed()) {
                run.run();
            }
        });
    }

    private void leave() {
        IWorkbenchPage page = window.getActivePage();
        welcome(page).filter(each -> page.getEditorReferences().length > 1).ifPresent(each -> {
            page.setPartState(each, IWorkbenchPage.STATE_RESTORED);
            page.closeEditors(new IEditorReference[] {each}, false);
        });
    }
}
