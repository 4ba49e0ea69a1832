/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML file. Its encoding is told by a byte-order mark, else by the XML declaration, else it is UTF-8 (XML 1.0,
 * appendix F). Bytes that are no text in that encoding are never replaced but reported, where they stand. The parser gets
 * characters, so that it neither guesses an encoding nor opens anything itself.
 */
public final class XmlInput extends FilterReader {

    private static final int LOOK_AHEAD = 512;
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

    private final Charset charset;

    private XmlInput(Reader text, Charset charset) {
        super(text);
        this.charset = charset;
    }

    /**
     * @param bytes the file; closed with the result
     * @return its text, without a byte-order mark
     * @throws NoXmlException if the first bytes tell that it is no XML
     * @throws IOException if it cannot be read
     */
    public static XmlInput of(InputStream bytes) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(bytes, LOOK_AHEAD);
        byte[] head = ahead.readNBytes(LOOK_AHEAD);
        if (head.length == 0) {
            throw new NoXmlException(NoXmlException.Kind.EMPTY, "");
        }
        ByteOrderMark mark = ByteOrderMark.of(head);
        ahead.unread(head, mark.length(), head.length - mark.length());
        Charset charset = mark.charset() != null ? mark.charset() : declared(head);
        requireMarkup(head, mark.length(), charset);
        return new XmlInput(new StrictReader(ahead, charset), charset);
    }

    /** @return the encoding of the file */
    public Charset charset() {
        return charset;
    }

    private static Charset declared(byte[] head) throws NoXmlException {
        Matcher declaration = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = declaration.group(1);
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new NoXmlException(NoXmlException.Kind.UNKNOWN_ENCODING, name);
        }
    }

    private static void requireMarkup(byte[] head, int offset, Charset charset) throws NoXmlException {
        if (!beginsWithMarkup(head, offset, charset)) {
            boolean otherEncoding = beginsWithMarkup(head, offset, StandardCharsets.ISO_8859_1);
            throw new NoXmlException(otherEncoding ? NoXmlException.Kind.WRONG_ENCODING : NoXmlException.Kind.NO_MARKUP, charset.name());
        }
    }

    private static boolean beginsWithMarkup(byte[] head, int offset, Charset charset) {
        String start = new String(head, offset, head.length - offset, charset).stripLeading();
        return start.isEmpty() || start.charAt(0) == '<';
    }

    /** The bytes before the text that tell its encoding. Without them, UTF-16 shows by the zero half of its first {@code <}. */
    private record ByteOrderMark(int length, Charset charset) {

        static ByteOrderMark of(byte[] head) {
            int first = at(head, 0) << 8 | at(head, 1);
            return switch (first) {
                case 0xFEFF -> new ByteOrderMark(2, StandardCharsets.UTF_16BE);
                case 0xFFFE -> new ByteOrderMark(2, StandardCharsets.UTF_16LE);
                case '<' -> new ByteOrderMark(0, StandardCharsets.UTF_16BE);
                case '<' << 8 -> new ByteOrderMark(0, StandardCharsets.UTF_16LE);
                case 0xEFBB -> new ByteOrderMark(at(head, 2) == 0xBF ? 3 : 0, StandardCharsets.UTF_8);
                default -> new ByteOrderMark(0, null);
            };
        }

        private static int at(byte[] bytes, int index) {
            return index < bytes.length ? bytes[index] & 0xFF : 0;
        }
    }
}
