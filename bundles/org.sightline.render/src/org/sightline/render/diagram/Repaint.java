/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.List;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;

/**
 * A scene in which some views were drawn again where they are.
 *
 * @param scene the whole
 * @param drawn the items that were drawn again
 * @param fits whether they need as much room as before; if not, the chart is to be laid out again
 */
public record Repaint(Scene scene, List<SceneItem> drawn, boolean fits) {
}
