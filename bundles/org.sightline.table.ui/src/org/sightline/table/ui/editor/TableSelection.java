/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.sightline.ui.elements.ElementSelectionProvider;
import org.sightline.viewpoint.table.Line;

/** The selection of a table: the elements of the lines with selected cells. What is selected elsewhere is selected here, too. */
final class TableSelection extends ElementSelectionProvider {

    private final TablePage page;
    private final ISelectionListener others = this::selectedElsewhere;
    private boolean isFollowing;

    TableSelection(TablePage page) {
        this.page = page;
    }

    void install() {
        page.site().setSelectionProvider(this);
        page.site().getPage().addPostSelectionListener(others);
        page.table().addSelectionListener(this::selectedHere);
    }

    private void selectedHere() {
        if (!isFollowing) {
            tell();
        }
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
        if (part != page.editor() && !selection.isEmpty() && !page.editing().isOpen()) {
            isFollowing = true;
            setSelection(selection);
            isFollowing = false;
        }
    }

    @Override
    protected Set<EObject> selected() {
        Set<EObject> elements = new LinkedHashSet<>();
        page.table().selectedLines().stream().map(Line::element).forEach(elements::add);
        return elements;
    }

    @Override
    protected EObject subject() {
        return page.grid().table().target();
    }

    /** An element without a line of its own is shown by that of what it lies in. */
    @Override
    protected void select(List<EObject> elements) {
        List<EObject> shown = elements.stream().map(this::shown).distinct().toList();
        if (!shown.equals(page.table().selectedLines().stream().map(Line::element).toList())) {
            page.table().selectElements(shown);
        }
    }

    private EObject shown(EObject element) {
        for (EObject each = element; each != null && each != page.grid().table().target(); each = each.eContainer()) {
            if (!page.grid().rows().places(List.of(each)).isEmpty()) {
                return each;
            }
        }
        return element;
    }

    @Override
    protected void dispose() {
        page.site().getPage().removePostSelectionListener(others);
        super.dispose();
    }
}
