/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Gives an adapter its proposals, and their list the size that they need: as many lines as there are, at most ten, and as wide as
 * the longest of them. A list that is open gets wider where longer ones come while somebody goes on typing, and keeps its size otherwise.
 */
public final class FittedProposals implements IContentProposalProvider {

    private static final int MOST_LINES = 10;
    private static final int LEAST_WIDTH = 160;
    private static final int MOST_WIDTH = 480;
    /** An icon, and the bar that scrolls. */
    private static final int ROOM_BESIDE = 40;
    private static final int BORDERS = 6;

    private final ContentProposalAdapter adapter;
    private final IContentProposalProvider provider;

    /**
     * @param adapter whose list is sized; gets this provider by {@link ContentProposalAdapter#setContentProposalProvider}
     * @param provider gives the proposals
     */
    public FittedProposals(ContentProposalAdapter adapter, IContentProposalProvider provider) {
        this.adapter = adapter;
        this.provider = provider;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        IContentProposal[] proposals = provider.getProposals(contents, position);
        if (proposals.length > 0) {
            Point size = size(proposals);
            if (adapter.isProposalPopupOpen()) {
                openLists().forEach(each -> widen(each, size.x));
            } else {
                adapter.setPopupSize(size);
            }
        }
        return proposals;
    }

    private static void widen(Shell list, int wanted) {
        Rectangle screen = list.getMonitor().getClientArea();
        int width = Math.min(wanted, screen.x + screen.width - list.getLocation().x);
        if (width > list.getSize().x) {
            list.setSize(width, list.getSize().y);
        }
    }

    /** The platform does not hand out its list: it is the window above that of the field with a table whose lines come when they are asked for. */
    private Stream<Shell> openLists() {
        return Stream.of(adapter.getControl().getShell().getShells()).filter(each -> each.isVisible() && holdsList(each));
    }

    private static boolean holdsList(Composite parent) {
        return Stream.of(parent.getChildren()).anyMatch(each -> each instanceof Table table ? (table.getStyle() & SWT.VIRTUAL) != 0
                : each instanceof Composite inner && holdsList(inner));
    }

    /* The platform sizes the list by the field before it has lines: a table of its kind says what they take. */
    private Point size(IContentProposal[] proposals) {
        Composite parent = adapter.getControl().getParent();
        Table measure = new Table(parent, SWT.NO_SCROLL);
        try {
            Stream.of(proposals).forEach(each -> new TableItem(measure, SWT.NONE).setText(text(each)));
            int width = measure.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + ROOM_BESIDE;
            int height = measure.getItemHeight() * Math.min(proposals.length, MOST_LINES);
            return new Point(Math.clamp(width, LEAST_WIDTH, MOST_WIDTH), height + BORDERS);
        } finally {
            measure.dispose();
        }
    }

    private static String text(IContentProposal proposal) {
        return proposal.getLabel() == null ? proposal.getContent() : proposal.getLabel();
    }
}
