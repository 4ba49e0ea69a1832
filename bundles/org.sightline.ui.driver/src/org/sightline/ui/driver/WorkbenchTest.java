/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.editor.ModelOpener;

/**
 * What tests in the running workbench share: a folder, a window in its first state, and an editor. Whatever a test leaves open must have names
 * for screen readers.
 */
@ExtendWith(FailureScreenshot.class)
public abstract class WorkbenchTest {

    private static boolean isPrepared;
    private static boolean isComplete;

    /** Somebody at the keyboard. */
    protected final User user = new User();

    /** Deals with the dialogs that open during a test. */
    protected final Dialogs dialogs = new Dialogs(user);

    /** Where files of the test go. */
    @TempDir
    protected Path folder;

    @BeforeAll
    static void startWindowManager() {
        if (!isPrepared) {
            isPrepared = true;
            WindowManager.start();
            new User().waitForFocus();
        }
    }

    @BeforeEach
    final void resetWindow() {
        window().getShell().setBounds(0, 0, 1400, 900);
        page().resetPerspective();
        user.settle();
        awaitViews();
    }

    /** Once in a run: views beside the editor follow without being asked for as soon as the window is idle, and nothing is tried before. */
    private void awaitViews() {
        if (!isComplete) {
            isComplete = true;
            user.waitUntil("the findings are listed", () -> user.sees(content(), Tree.class, tree -> tree.getColumnCount() > 0));
        }
    }

    @AfterEach
    final void closeEditors() {
        List<String> nameless = NamelessControls.in(window().getShell());
        dialogs.closeAll();
        page().closeAllEditors(false);
        user.settle();
        assertEquals(List.of(), nameless, "controls without a name for screen readers");
    }

    protected final IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    protected final IWorkbenchPage page() {
        return window().getActivePage();
    }

    protected final ModelEditor open(Path file) {
        ModelEditor editor = (ModelEditor) new ModelOpener(window()).open(file);
        user.settle();
        return editor;
    }

    protected final ModelDocument document(ModelEditor editor) {
        return editor.document().orElseThrow();
    }

    /**
     * @param <T> kind of part
     * @param id how a view is registered
     * @param type its class
     * @return the view, in front
     */
    protected final <T extends IViewPart> T view(String id, Class<T> type) {
        try {
            T view = type.cast(page().showView(id));
            user.settle();
            return view;
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * @param editor an editor
     * @param name of an element
     * @return the first element of that name in its model
     */
    protected final EObject element(ModelEditor editor, String name) {
        for (var contents = EcoreUtil.<EObject>getAllContents(document(editor).portfolio(), false); contents.hasNext();) {
            if (contents.next() instanceof NamedElement named && name.equals(named.getName())) {
                return named;
            }
        }
        throw new AssertionError("No element " + name);
    }

    protected final Tree tree() {
        return user.find(window().getShell(), Tree.class, tree -> tree.getColumnCount() == 0);
    }

    protected final Composite content() {
        return window().getShell();
    }
}
