/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;

/**
 * Elements that another one may refer to: by name, and where they lie, since two of them may have the same name. That is left unsaid of what lies
 * where the referring element lies itself: a phase of its own process.
 */
public final class CandidateLabels extends LabelProvider {

    private static final MessageBundle TEXTS = MessageBundle.of(CandidateLabels.class);

    private final ElementImages images;
    private final EObject owner;

    /**
     * @param images the icons, of the control that shows the labels
     * @param owner the element that refers
     */
    public CandidateLabels(ElementImages images, EObject owner) {
        this.images = images;
        this.owner = owner;
    }

    /**
     * @param element an element
     * @param owner the element that refers to it
     * @return "Answer the call (Call centre)"
     */
    public static String text(EObject element, EObject owner) {
        EObject container = element.eContainer();
        boolean isNear = container == null || container instanceof Portfolio || EcoreUtil.isAncestor(container, owner);
        return isNear ? ElementLabels.text(element) : TEXTS.get("candidate_inContext", ElementLabels.text(element), ElementLabels.text(container));
    }

    @Override
    public String getText(Object element) {
        return text((EObject) element, owner);
    }

    @Override
    public Image getImage(Object element) {
        return images.image(((EObject) element).eClass());
    }
}
