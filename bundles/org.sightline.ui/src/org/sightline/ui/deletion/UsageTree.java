/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.deletion;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.usage.Usage;
import org.sightline.model.edit.usage.UsageGroup;
import org.sightline.model.messages.MessageBundle;

/** A tree of the places where elements are used, by process and kind; all of it is expanded. */
public final class UsageTree {

    private static final MessageBundle TEXTS = MessageBundle.of(UsageTree.class);

    private final Tree tree;

    /**
     * @param parent where to make it
     * @param groups the places
     */
    public UsageTree(Composite parent, List<UsageGroup> groups) {
        tree = new Tree(parent, SWT.BORDER | SWT.SINGLE);
        groups.forEach(this::add);
    }

    private void add(UsageGroup group) {
        TreeItem line = new TreeItem(tree, SWT.NONE);
        String process = group.process() == null ? TEXTS.get("usages_noProcess") : ElementLabels.text(group.process());
        line.setText(TEXTS.get("usages_group", process, ElementTexts.type(group.kind(), group.usages().size()), group.usages().size()));
        for (Usage usage : group.usages()) {
            TreeItem entry = new TreeItem(line, SWT.NONE);
            entry.setText(usage.text());
            entry.setData(usage.element());
        }
        line.setExpanded(true);
    }

    /** @return the tree */
    public Tree control() {
        return tree;
    }

    /** @return the element at the selected place; empty if none or a group is selected */
    public Optional<EObject> chosen() {
        return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof EObject element ? Optional.of(element) : Optional.empty();
    }
}
