/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import org.sightline.io.derived.DerivedFiles;

/**
 * The font family that the product ships: Liberation Sans, under the SIL Open Font License. Its advance widths are those of Arial and
 * Helvetica, so that a picture whose text is drawn by a program without this family still fits. It has Latin, Greek, Cyrillic and Hebrew.
 *
 * <p>A file is read when its face is first asked for (about 50 ms each), or not before its outlines are where its metrics have been kept. Safe for use by
 * several threads.
 */
public final class FontFamily {

    private final DerivedFiles derived;
    private final Map<FontFace, Typeface> faces = new EnumMap<>(FontFace.class);

    /** @param derived keeps the metrics of the faces, by their names: the files come with the build */
    public FontFamily(DerivedFiles derived) {
        this.derived = derived;
    }

    /**
     * @param face a face
     * @return it, made once
     */
    public synchronized Typeface face(FontFace face) {
        Typeface known = faces.get(face);
        if (known == null) {
            known = new Typeface(face.resource(), file(face), derived);
            faces.put(face, known);
        }
        return known;
    }

    /**
     * @param face a face
     * @return where its file is, a TrueType font
     */
    public URL file(FontFace face) {
        return FontFamily.class.getResource(face.resource());
    }
}
