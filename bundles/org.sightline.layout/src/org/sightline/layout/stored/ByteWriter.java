/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.stored;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/** Writes values one after the other, each so that whoever reads it knows where it ends. Plain code, since it runs once, early in a start. */
final class ByteWriter {

    /** A character takes up to three bytes, and a piece of text no more than two bytes can count. */
    private static final int PIECE = 0xFFFF / 3;

    private static final int ROOM = 1 << 16;
    private static final int MISSING = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
    private final DataOutputStream out = new DataOutputStream(bytes);

    void count(int count) throws IOException {
        out.writeInt(count);
    }

    void number(double number) throws IOException {
        out.writeDouble(number);
    }

    void choice(Enum<?> choice) throws IOException {
        out.writeByte(choice.ordinal());
    }

    /** @param text may be null */
    void text(String text) throws IOException {
        int length = text == null ? MISSING : text.length();
        out.writeInt(length);
        for (int from = 0; from < length; from += PIECE) {
            out.writeUTF(text.substring(from, Math.min(length, from + PIECE)));
        }
    }

    /** @param size may be null */
    void size(Size size) throws IOException {
        out.writeBoolean(size != null);
        if (size != null) {
            out.writeDouble(size.width());
            out.writeDouble(size.height());
        }
    }

    /** @param point may be null */
    void point(Point point) throws IOException {
        out.writeBoolean(point != null);
        if (point != null) {
            place(point);
        }
    }

    void place(Point place) throws IOException {
        out.writeDouble(place.x());
        out.writeDouble(place.y());
    }

    void rectangle(Rectangle box) throws IOException {
        out.writeDouble(box.x());
        out.writeDouble(box.y());
        out.writeDouble(box.width());
        out.writeDouble(box.height());
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
