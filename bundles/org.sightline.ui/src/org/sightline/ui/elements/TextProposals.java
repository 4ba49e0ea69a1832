/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Proposals below a field while somebody types. Tab leaves them behind: it goes on to the next field, not into them. */
public final class TextProposals extends ContentProposalAdapter {

    private TextProposals(Text text, IContentProposalProvider provider) {
        super(text, new TextContentAdapter(), null, null, null);
        setContentProposalProvider(new FittedProposals(this, provider));
    }

    /**
     * @param text the field
     * @param provider gives the proposals for what is typed
     * @return the proposals below that field
     */
    public static TextProposals below(Text text, IContentProposalProvider provider) {
        AtomicReference<TextProposals> proposals = new AtomicReference<>();
        // Before the platform listens to the field, which would lead the focus into the proposals.
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                proposals.get().closeProposalPopup();
            }
        });
        proposals.set(new TextProposals(text, provider));
        return proposals.get();
    }
}
