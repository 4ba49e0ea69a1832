/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.voice.SpokenName;

/** A model as a tree that can only be looked at, such as one that is about to be imported. */
public final class ModelTreePreview {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelTreePreview.class);

    private ModelTreePreview() {
    }

    /**
     * @param parent where to make the tree
     * @return the tree; its input is a list of what it shows at the top
     */
    public static TreeViewer create(Composite parent) {
        TreeViewer viewer = new TreeViewer(parent, SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        SpokenName.give(viewer.getTree(), () -> TEXTS.get("modelTree_preview"));
        viewer.setContentProvider(new ModelTreeContent());
        viewer.setLabelProvider(new ModelTreeLabels(viewer.getTree(), () -> false));
        return viewer;
    }
}
