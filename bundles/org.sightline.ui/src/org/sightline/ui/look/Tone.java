/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

/** Whether the workbench is bright or dark. */
public enum Tone {

    /** Dark texts on bright ground. */
    LIGHT,
    /** Bright texts on dark ground. */
    DARK
}
