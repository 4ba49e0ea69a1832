/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.view;

import java.util.Collection;

import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.editing.Scope;
import org.sightline.model.view.CustomerViews;

/** Changes of stored views that commands record. */
final class Trimming {

    private Trimming() {
    }

    /** Puts elements back into a view, with what stands in them and around them, since nothing is seen without the lane around it. */
    static void putBack(CustomerView view, Collection<? extends ViewElement> elements) {
        view.getExcluded().removeIf(out -> elements.stream().anyMatch(each -> Scope.isWithin(out, each) || Scope.isWithin(each, out)));
        CustomerViews.rederive(view);
    }
}
