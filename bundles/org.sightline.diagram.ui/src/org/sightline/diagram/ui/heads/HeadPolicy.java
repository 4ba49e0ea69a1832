/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.heads;

import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.sightline.diagram.ui.parts.ItemPart;

/** Gives a row or column its head while it is shown. */
final class HeadPolicy extends AbstractEditPolicy {

    static final String ROLE = "head";

    private final Heads heads;

    HeadPolicy(Heads heads) {
        this.heads = heads;
    }

    @Override
    public void activate() {
        heads.add((ItemPart) getHost());
    }

    @Override
    public void deactivate() {
        heads.remove((ItemPart) getHost());
    }
}
