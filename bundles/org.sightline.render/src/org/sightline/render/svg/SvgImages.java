/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.svg;

import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.Map;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.ImageDrawing;
import org.sightline.render.picture.Raster;

/** Writes pictures made of pixels into the file itself, each once, before its first use. */
final class SvgImages {

    private final Map<Raster, String> ids = new IdentityHashMap<>();

    /**
     * @param drawing a picture
     * @param out where it is written
     */
    void add(ImageDrawing drawing, StringBuilder out) {
        Raster image = drawing.image();
        String id = ids.get(image);
        if (id == null) {
            id = "_image-" + (ids.size() + 1);
            ids.put(image, id);
            out.append("<defs><image id=\"").append(id).append("\" width=\"").append(image.width()).append("\" height=\"").append(image.height());
            out.append("\" preserveAspectRatio=\"none\" xlink:href=\"data:").append(image.type()).append(";base64,");
            out.append(Base64.getEncoder().encodeToString(image.file())).append("\"/></defs>\n");
        }
        Rectangle place = drawing.bounds();
        out.append("<use xlink:href=\"#").append(id).append("\" transform=\"translate(");
        Decimal.add(place.x(), out);
        out.append(' ');
        Decimal.add(place.y(), out);
        out.append(") scale(").append((float) (place.width() / image.width())).append(' ').append((float) (place.height() / image.height()));
        out.append(")\"/>\n");
    }
}
