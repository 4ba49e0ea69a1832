/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.ui.elements.ElementRevealer;
import org.sightline.ui.fields.PropertyField;

/**
 * What the controls of fields need of the sheet around them.
 *
 * @param toolkit makes controls
 * @param revealer leads to elements
 * @param explainer shows the help of a field
 */
public record FieldSite(FormToolkit toolkit, ElementRevealer revealer, Explainer explainer) {

    /** Leaves the help to tool tips. */
    public static final Explainer NO_EXPLAINER = new Explainer() {

        @Override
        public void at(PropertyField field) {
            // There is no place for it.
        }

        @Override
        public void explain(PropertyField field, Control control) {
            at(field);
        }
    };

    /** Shows helps. */
    public interface Explainer {

        /** @param field what the user is at now */
        void at(PropertyField field);

        /**
         * @param field what the user asks about
         * @param control where
         */
        void explain(PropertyField field, Control control);
    }
}
