/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Resolves prefixes to namespaces while a file is read. The parser could do that too, but would give up a whole file for one
 * prefix of a vendor's that is declared nowhere; here such a prefix gets a namespace of its own, and is remembered.
 */
final class NamespaceScope {

    private static final String XMLNS = "xmlns";
    private static final String UNDECLARED = "urn:undeclared:";

    private final NamespacePrefixes prefixes;
    private final Map<String, String> namespaces = new HashMap<>();
    private final Map<String, Name> names = new HashMap<>();
    private final Deque<Declaration> declarations = new ArrayDeque<>();
    private final Map<String, Integer> undeclared = new LinkedHashMap<>();

    /** A name and its namespace, "" if none. */
    record Name(String namespace, String localName) {
    }

    private record Declaration(int depth, String prefix, String before) {
    }

    /** @param prefixes is told of all prefixes that the file uses */
    NamespaceScope(NamespacePrefixes prefixes) {
        this.prefixes = prefixes;
        namespaces.put("", "");
        namespaces.put("xml", "http://www.w3.org/XML/1998/namespace");
    }

    /**
     * Takes in the declarations at an element.
     *
     * @param xml stands at the start of the element; not namespace-aware
     * @param depth how deep it is nested
     */
    void open(XMLStreamReader xml, int depth) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (isDeclaration(xml, i)) {
                String prefix = isEmpty(xml.getAttributePrefix(i)) ? "" : xml.getAttributeLocalName(i);
                String namespace = xml.getAttributeValue(i);
                declarations.push(new Declaration(depth, prefix, namespaces.put(prefix, namespace)));
                names.clear();
                prefixes.declare(namespace, prefix);
            }
        }
    }

    /** Forgets the declarations at the element that ends, of that depth. */
    void close(int depth) {
        while (!declarations.isEmpty() && declarations.peek().depth() >= depth) {
            Declaration declaration = declarations.pop();
            if (declaration.before() == null) {
                namespaces.remove(declaration.prefix());
            } else {
                namespaces.put(declaration.prefix(), declaration.before());
            }
            names.clear();
        }
    }

    /** @return whether the attribute declares a namespace */
    static boolean isDeclaration(XMLStreamReader xml, int attribute) {
        String prefix = xml.getAttributePrefix(attribute);
        return isEmpty(prefix) ? xml.getAttributeLocalName(attribute).equals(XMLNS) : prefix.equals(XMLNS);
    }

    /**
     * @param qualifiedName name of an element as it stands in the file
     * @param line where it stands
     */
    Name element(String qualifiedName, int line) {
        Name known = names.get(qualifiedName);
        if (known != null) {
            return known;
        }
        int colon = qualifiedName.indexOf(':');
        String prefix = colon < 0 ? "" : qualifiedName.substring(0, colon);
        Name name = new Name(namespace(prefix, line), qualifiedName.substring(colon + 1));
        names.put(qualifiedName, name);
        return name;
    }

    /** @return namespace of an attribute with that prefix; without a prefix it has none */
    String attribute(String prefix, int line) {
        return isEmpty(prefix) ? "" : namespace(prefix, line);
    }

    private String namespace(String prefix, int line) {
        String namespace = namespaces.get(prefix);
        if (namespace != null) {
            return namespace;
        }
        if (undeclared.putIfAbsent(prefix, line) == null) {
            prefixes.declare(undeclared(prefix), prefix);
        }
        return undeclared(prefix);
    }

    /** @return what stands for the namespace of a prefix that is declared nowhere */
    static String undeclared(String prefix) {
        return UNDECLARED + prefix;
    }

    /** @return the prefixes that were declared nowhere, with the line of their first use */
    Map<String, Integer> undeclared() {
        return undeclared;
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
