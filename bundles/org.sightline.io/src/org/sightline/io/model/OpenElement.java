/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import org.eclipse.emf.ecore.InternalEObject;
import org.sightline.io.model.ElementForm.Slot;

/** An XML element whose end has not come yet: an element of the model, or one of its texts. */
final class OpenElement {

    private final InternalEObject element;
    private final ElementForm form;
    private final Slot texts;
    private final StringBuilder text;

    private OpenElement(InternalEObject element, ElementForm form, Slot texts) {
        this.element = element;
        this.form = form;
        this.texts = texts;
        this.text = texts == null ? null : new StringBuilder();
    }

    static OpenElement of(InternalEObject element, ElementForm form) {
        return new OpenElement(element, form, null);
    }

    static OpenElement textOf(OpenElement owner, Slot texts) {
        return new OpenElement(owner.element, owner.form, texts);
    }

    /** @return the element of the model; of a text its owner */
    InternalEObject element() {
        return element;
    }

    ElementForm form() {
        return form;
    }

    boolean isText() {
        return texts != null;
    }

    /** @return the list to which a text belongs */
    Slot texts() {
        return texts;
    }

    StringBuilder text() {
        return text;
    }
}
