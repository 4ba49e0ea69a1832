/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.PartsListener;

/** Keeps the title of a window: the file of the editor in front, with its folder, and a mark while it has changes that are not saved. */
final class WindowTitle {

    private static final MessageBundle TEXTS = MessageBundle.of(WindowTitle.class);

    private final IWorkbenchWindow window;
    private final Consumer<String> title;
    private final IPropertyListener changed = (source, property) -> update();
    private IEditorPart front;

    private WindowTitle(IWorkbenchWindow window, Consumer<String> title) {
        this.window = window;
        this.title = title;
    }

    /**
     * @param window a window; the title follows as long as it is open
     * @param title shows the title
     */
    static void install(IWorkbenchWindow window, Consumer<String> title) {
        WindowTitle shown = new WindowTitle(window, title);
        window.getPartService().addPartListener(new PartsListener(shown::follow));
        shown.update();
    }

    private void follow() {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart now = page == null ? null : page.getActiveEditor();
        if (now != front) {
            if (front != null) {
                front.removePropertyListener(changed);
            }
            front = now;
            if (front != null) {
                front.addPropertyListener(changed);
            }
        }
        update();
    }

    private void update() {
        Optional<Path> file = Optional.ofNullable(front).map(IEditorPart::getEditorInput).map(input -> input.getAdapter(Path.class));
        title.accept(file.map(this::text).orElseGet(() -> TEXTS.get("window_title")));
    }

    private String text(Path file) {
        return TEXTS.get(front.isDirty() ? "window_titleOfChanged" : "window_titleOf", file.getFileName(), String.valueOf(file.getParent()));
    }
}
