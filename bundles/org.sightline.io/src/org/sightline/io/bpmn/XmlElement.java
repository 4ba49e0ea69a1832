/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An element of an XML file with its line, as little as the importer needs. Text directly in it is its {@link #text()};
 * text that follows it in its parent is its {@link #tail()}, so that mixed content keeps its order.
 */
final class XmlElement {

    private static final String[] NO_ATTRIBUTES = {};
    private static final int NAMESPACE = 0;
    private static final int NAME = 1;
    private static final int VALUE = 2;
    private static final int WIDTH = 3;

    private final XmlElement parent;
    private final String namespace;
    private final String name;
    private final int line;
    private final String[] attributes;
    private List<XmlElement> children = Collections.emptyList();
    private String text = "";
    private String tail = "";

    /**
     * @param parent the element around it, or null; not yet told of this child
     * @param namespace its namespace, "" if none
     * @param name its local name
     * @param line line of the file on which it begins, from 1
     * @param attributes namespace ("" if none), local name and value of each attribute, one after the other
     */
    XmlElement(XmlElement parent, String namespace, String name, int line, String... attributes) {
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
        this.line = line;
        this.attributes = attributes.length == 0 ? NO_ATTRIBUTES : attributes;
    }

    void add(XmlElement child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    /** Adds text at the present end of the content. */
    void append(String more) {
        if (children.isEmpty()) {
            text = text.isEmpty() ? more : text + more;
        } else {
            XmlElement last = children.get(children.size() - 1);
            last.tail = last.tail.isEmpty() ? more : last.tail + more;
        }
    }

    XmlElement parent() {
        return parent;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    List<XmlElement> children() {
        return children;
    }

    /** @return the text before the first child, "" if none */
    String text() {
        return text;
    }

    /** @return the text between the end of this element and the next one, "" if none */
    String tail() {
        return tail;
    }

    /** @return all text in it and below it, in the order of the file, trimmed */
    String fullText() {
        if (children.isEmpty()) {
            return text.strip();
        }
        StringBuilder all = new StringBuilder();
        collectText(all);
        return all.toString().strip();
    }

    private void collectText(StringBuilder all) {
        all.append(text);
        for (XmlElement child : children) {
            child.collectText(all);
            all.append(child.tail);
        }
    }

    boolean isBpmn() {
        return namespace.equals(BpmnVocabulary.MODEL);
    }

    boolean isBpmn(String localName) {
        return name.equals(localName) && isBpmn();
    }

    /** @return its BPMN children of this name, in order */
    List<XmlElement> children(String localName) {
        List<XmlElement> found = Collections.emptyList();
        for (XmlElement child : children) {
            if (child.isBpmn(localName)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>();
                }
                found.add(child);
            }
        }
        return found;
    }

    /** @return the value of the attribute of this name without namespace, trimmed; "" if it has none */
    String attribute(String localName) {
        for (int i = 0; i < attributes.length; i += WIDTH) {
            if (attributes[i + NAME].equals(localName) && attributes[i + NAMESPACE].isEmpty()) {
                return attributes[i + VALUE].strip();
            }
        }
        return "";
    }

    /** @return the attribute as a boolean (BPMN: true or 1), or the default if it has none */
    boolean flag(String localName, boolean defaultValue) {
        String value = attribute(localName);
        return value.isEmpty() ? defaultValue : value.equalsIgnoreCase("true") || value.equals("1");
    }

    String id() {
        return attribute("id");
    }

    int attributeCount() {
        return attributes.length / WIDTH;
    }

    String attributeNamespace(int index) {
        return attributes[index * WIDTH + NAMESPACE];
    }

    String attributeName(int index) {
        return attributes[index * WIDTH + NAME];
    }

    String attributeValue(int index) {
        return attributes[index * WIDTH + VALUE];
    }
}
