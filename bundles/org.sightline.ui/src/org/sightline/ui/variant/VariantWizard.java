/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.variant;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.OpenElement;
import org.sightline.ui.editor.OpeningWizard;

/** Makes a variant of a process: what is planned, what is thought through, or how another organisation does it. */
public final class VariantWizard extends OpeningWizard {

    private static final MessageBundle TEXTS = MessageBundle.of(VariantWizard.class);

    private final ModelDocument document;
    private final VariantModel model;
    private OpenElement.Target made;

    /**
     * @param document an open model
     * @param baseline the process of which to make a variant, unless the user chooses another
     */
    public VariantWizard(ModelDocument document, CustomerProcess baseline) {
        this.document = document;
        model = new VariantModel(document, baseline);
        setWindowTitle(TEXTS.get("variantWizard_title"));
    }

    @Override
    public void addPages() {
        addPage(new VariantPage(model));
    }

    @Override
    public boolean performFinish() {
        made = new OpenElement.Target(document.file(), model.make().getId());
        return true;
    }

    @Override
    public OpenElement.Target made() {
        return made;
    }
}
