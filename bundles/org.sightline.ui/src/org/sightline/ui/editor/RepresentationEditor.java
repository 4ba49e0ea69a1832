/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;

/**
 * An editor of one representation of a model: a diagram or a table.
 *
 * @param <I> what it takes as input
 */
public abstract class RepresentationEditor<I extends RepresentationInput> extends DocumentEditor {

    private final Class<I> inputType;
    private final String keys;

    /**
     * @param inputType what it takes as input
     * @param keys the context of the keys that hold in such an editor
     */
    protected RepresentationEditor(Class<I> inputType, String keys) {
        this.inputType = inputType;
        this.keys = keys;
    }

    @Override
    public final void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!inputType.isInstance(input)) {
            throw new PartInitException(input.getName());
        }
        super.init(site, input);
        setTitleToolTip(input.getToolTipText());
        site.getService(IContextService.class).activateContext(keys);
    }

    /** @return which representation of which file */
    protected final I input() {
        return inputType.cast(getEditorInput());
    }

    /** @return what the representation is called */
    protected String name() {
        return input().getName();
    }

    /** What the representation is about is known when the document is open. */
    @Override
    protected final String title() {
        return document().flatMap(each -> each.domain().element(input().carrier())).map(carrier -> TabTitle.of(name(), carrier)).orElseGet(this::name);
    }

    @Override
    protected void documentChanged() {
        setPartName(title());
    }

    @Override
    protected final IEditorInput inputFor(Path file) {
        return input().in(file);
    }
}
