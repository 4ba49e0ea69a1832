/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.jface.wizard.Wizard;

/** A wizard whose result is opened when it has finished. */
public abstract class OpeningWizard extends Wizard {

    /** @return what it has made; only after it has finished */
    public abstract OpenElement.Target made();
}
