/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.EnumMap;
import java.util.Map;

/**
 * The font family that the product ships: Liberation Sans, under the SIL Open Font License. Its advance widths are those of Arial and
 * Helvetica, so that a picture whose text is drawn by a program without this family still fits. It has Latin, Greek, Cyrillic and Hebrew.
 *
 * <p>The files are read when a face is first asked for (about 50 ms each). Safe for use by several threads.
 */
public final class FontFamily {

    private final Map<FontFace, Typeface> faces = new EnumMap<>(FontFace.class);

    /**
     * @param face a face
     * @return it, read once
     */
    public synchronized Typeface face(FontFace face) {
        return faces.computeIfAbsent(face, each -> Typeface.parse(bytes(each)));
    }

    /**
     * @param face a face
     * @return where its file is, a TrueType font
     */
    public URL file(FontFace face) {
        return FontFamily.class.getResource(face.resource());
    }

    private byte[] bytes(FontFace face) {
        try (InputStream in = file(face).openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
    }
}
