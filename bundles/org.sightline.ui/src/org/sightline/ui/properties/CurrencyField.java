/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.Locale;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.widgets.Composite;
import org.sightline.ui.elements.TextProposals;
import org.sightline.ui.fields.CurrencyCodes;
import org.sightline.ui.fields.PropertyField;

/** A currency, by its code or name, with proposals of those in use. One that there is not is not taken over and told below the field. */
final class CurrencyField extends TextField {

    private final CurrencyCodes codes = new CurrencyCodes(Locale.getDefault());

    CurrencyField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    void addTo(Composite row) {
        TextProposals proposals = TextProposals.below(text(), (typed, position) -> codes.fitting(typed).stream()
                .map(each -> new ContentProposal(each.code(), each.label(), null)).toArray(IContentProposal[]::new));
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(accepted -> commit());
    }
}
