/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

/**
 * Writes an element and all below it as XML text, to be kept in a property and given back by an export. Prefixes are those
 * of {@link NamespacePrefixes}; they are not declared again in each fragment.
 */
final class XmlFragment {

    private final NamespacePrefixes prefixes;
    private final StringBuilder out = new StringBuilder();

    private XmlFragment(NamespacePrefixes prefixes) {
        this.prefixes = prefixes;
    }

    /**
     * @param element what to write
     * @param prefixes the prefixes of its file
     * @return its plain text if it is nothing but that, else its XML
     */
    static String of(XmlElement element, NamespacePrefixes prefixes) {
        if (element.children().isEmpty() && element.attributeCount() == 0) {
            return element.fullText();
        }
        XmlFragment fragment = new XmlFragment(prefixes);
        fragment.write(element);
        return fragment.out.toString();
    }

    private void write(XmlElement element) {
        String name = prefixes.qualify(element.namespace(), element.name());
        out.append('<').append(name);
        for (int i = 0; i < element.attributeCount(); i++) {
            out.append(' ').append(prefixes.qualify(element.attributeNamespace(i), element.attributeName(i))).append("=\"");
            escape(element.attributeValue(i), true);
            out.append('"');
        }
        if (element.children().isEmpty() && element.text().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        escape(element.text(), false);
        for (XmlElement child : element.children()) {
            write(child);
            escape(child.tail(), false);
        }
        out.append("</").append(name).append('>');
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
    }
}
