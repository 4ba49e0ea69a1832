/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

/** Hears of changes of a scene, in the thread of the display. */
@FunctionalInterface
public interface SceneListener {

    /** @param change what is different, never empty */
    void changed(SceneChange change);
}
