/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes bytes and fails at the first that are no text. All characters before that place are handed out first, so that a reader
 * which counts lines knows the place.
 */
final class StrictReader extends Reader {

    private static final int BUFFER_SIZE = 1 << 16;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER_SIZE).flip();
    private boolean ended;
    private char secondHalf;

    StrictReader(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (secondHalf != 0) {
            target[offset] = secondHalf;
            secondHalf = 0;
            return 1;
        }
        return length == 1 ? readOne(target, offset) : decode(CharBuffer.wrap(target, offset, length));
    }

    private int readOne(char[] target, int offset) throws IOException {
        char[] pair = new char[2];
        int count = decode(CharBuffer.wrap(pair));
        if (count > 0) {
            target[offset] = pair[0];
            secondHalf = pair[1];
        }
        return Math.min(count, 1);
    }

    /** @return the number of characters decoded, -1 at the end; the target has room for a surrogate pair */
    private int decode(CharBuffer target) throws IOException {
        int start = target.position();
        while (true) {
            CoderResult result = decoder.decode(pending, target, ended);
            if (target.position() > start) {
                return target.position() - start;
            } else if (result.isError()) {
                throw new NoXmlException(NoXmlException.Kind.WRONG_ENCODING, decoder.charset().name());
            } else if (ended) {
                return -1;
            }
            fill();
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void fill() throws IOException {
        pending.compact();
        int count = bytes.read(pending.array(), pending.position(), pending.remaining());
        if (count < 0) {
            ended = true;
        } else {
            pending.position(pending.position() + count);
        }
        pending.flip();
    }
}
