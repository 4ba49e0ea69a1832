/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.picture;

import java.nio.file.Path;
import org.sightline.render.PictureFormat;

/**
 * A picture that a person wants as a file.
 *
 * @param file where it goes
 * @param format its form
 * @param selection whether it shows what is selected only
 * @param settings how it is written
 */
record PictureRequest(Path file, PictureFormat format, boolean selection, PictureFormat.Settings settings) {
}
