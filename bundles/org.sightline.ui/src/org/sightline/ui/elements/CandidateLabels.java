/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;

/** Elements to choose from: by name, and where they lie, since two of them may have the same name. */
public final class CandidateLabels extends LabelProvider {

    private static final MessageBundle TEXTS = MessageBundle.of(CandidateLabels.class);

    private final ElementImages images;

    /** @param images the icons, of the control that shows the labels */
    public CandidateLabels(ElementImages images) {
        this.images = images;
    }

    /**
     * @param element an element
     * @return "Answer the call (Call centre)"
     */
    public static String text(EObject element) {
        EObject container = element.eContainer();
        boolean isTop = container == null || container instanceof Portfolio;
        return isTop ? ElementLabels.text(element) : TEXTS.get("candidate_inContext", ElementLabels.text(element), ElementLabels.text(container));
    }

    @Override
    public String getText(Object element) {
        return text((EObject) element);
    }

    @Override
    public Image getImage(Object element) {
        return images.image(((EObject) element).eClass());
    }
}
