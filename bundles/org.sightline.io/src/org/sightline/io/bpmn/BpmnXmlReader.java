/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sightline.io.RefusedInputException;

/**
 * Reads a BPMN file into {@link XmlElement}s in one pass, in time proportional to its size. Diagrams are only counted.
 * Nothing outside the file is ever looked at: a document type declaration is refused, entities are not resolved.
 */
final class BpmnXmlReader {

    /** Deepest nesting of elements that is read; what builds and saves the model is recursive. */
    static final int MAX_DEPTH = 500;

    private final Path file;
    private final RefusedBpmn refusals;
    private final NamespacePrefixes prefixes = new NamespacePrefixes();
    private final DiagramFacts diagrams = new DiagramFacts();
    private BpmnDocument.Dialect dialect = BpmnDocument.Dialect.STANDARD;
    private boolean controlCharacters;
    private int depth;
    private int lastLine = 1;

    private BpmnXmlReader(Path file) {
        this.file = file;
        this.refusals = new RefusedBpmn(file);
    }

    /**
     * @param file the file
     * @return its content
     * @throws RefusedInputException if it cannot be read, is no well-formed XML or no BPMN
     */
    static BpmnDocument read(Path file) throws RefusedInputException {
        return new BpmnXmlReader(file).read();
    }

    private BpmnDocument read() throws RefusedInputException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = secureFactory().createXMLStreamReader(in);
            XmlElement root = readRoot(xml);
            return new BpmnDocument(file, root, prefixes, diagrams, dialect);
        } catch (XMLStreamException e) {
            throw refusals.malformed(e);
        } catch (IOException e) {
            throw refusals.unreadable(e);
        }
    }

    private static XMLInputFactory secureFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // The JDK's own limits differ from release to release and refuse real files; depth is limited here instead.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.maxXMLNameLimit", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        // Without a reporter the JDK prints some errors to standard error before it throws them.
        factory.setXMLReporter((message, type, information, location) -> { });
        return factory;
    }

    private XmlElement readRoot(XMLStreamReader xml) throws XMLStreamException, RefusedInputException {
        controlCharacters = "1.1".equals(xml.getVersion());
        XmlElement root = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw refusals.documentType(lastLine);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                checkRoot(xml);
                root = start(xml, null);
                readContent(xml, root);
            }
            lastLine = xml.getLocation().getLineNumber();
        }
        return root;
    }

    private void checkRoot(XMLStreamReader xml) throws RefusedInputException {
        String namespace = nonNull(xml.getNamespaceURI());
        String name = xml.getLocalName();
        if (!name.equals("definitions") || !isModelNamespace(namespace)) {
            throw refusals.notBpmn(namespace, name, lastLine);
        }
        if (namespace.isEmpty()) {
            dialect = BpmnDocument.Dialect.NO_NAMESPACE;
        } else if (namespace.equals(BpmnVocabulary.MODEL_BETA)) {
            dialect = BpmnDocument.Dialect.BETA;
        }
    }

    private static boolean isModelNamespace(String namespace) {
        return namespace.isEmpty() || namespace.equals(BpmnVocabulary.MODEL) || namespace.equals(BpmnVocabulary.MODEL_BETA);
    }

    private void readContent(XMLStreamReader xml, XmlElement root) throws XMLStreamException, RefusedInputException {
        XmlElement current = root;
        while (current != null) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> current = child(xml, current);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    current = current.parent();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) {
                        current.append(legal(xml.getText()));
                    }
                }
                default -> {
                    // Comments and processing instructions carry nothing of the model.
                }
            }
            lastLine = xml.getLocation().getLineNumber();
        }
    }

    /** @return the element to go on with: the new child, or the same parent if the child was skipped */
    private XmlElement child(XMLStreamReader xml, XmlElement parent) throws XMLStreamException, RefusedInputException {
        String namespace = nonNull(xml.getNamespaceURI());
        if (namespace.equals(BpmnVocabulary.DIAGRAM) || namespace.equals(BpmnVocabulary.DIAGRAM_BETA)) {
            skipDiagram(xml);
            return parent;
        }
        if (parent.isBpmn() && isFlowList(xml.getLocalName()) && isModelNamespace(namespace)) {
            skip(xml);
            return parent;
        }
        XmlElement element = start(xml, parent);
        parent.add(element);
        return element;
    }

    /** The flows themselves say where they begin and end; the lists at the nodes say it a second time. */
    private static boolean isFlowList(String name) {
        return name.equals("incoming") || name.equals("outgoing");
    }

    private XmlElement start(XMLStreamReader xml, XmlElement parent) throws RefusedInputException {
        if (++depth > MAX_DEPTH) {
            throw refusals.tooDeep(MAX_DEPTH, lastLine);
        }
        String namespace = nonNull(xml.getNamespaceURI());
        if (isModelNamespace(namespace) && !(namespace.isEmpty() && dialect != BpmnDocument.Dialect.NO_NAMESPACE)) {
            namespace = BpmnVocabulary.MODEL;
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            prefixes.declare(nonNull(xml.getNamespaceURI(i)), xml.getNamespacePrefix(i));
        }
        return new XmlElement(parent, namespace, xml.getLocalName(), lastLine, attributes(xml));
    }

    private String[] attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        String[] attributes = new String[count * 3];
        for (int i = 0; i < count; i++) {
            attributes[i * 3] = nonNull(xml.getAttributeNamespace(i));
            attributes[i * 3 + 1] = xml.getAttributeLocalName(i);
            attributes[i * 3 + 2] = legal(xml.getAttributeValue(i));
        }
        return attributes;
    }

    private void skipDiagram(XMLStreamReader xml) throws XMLStreamException {
        int open = 0;
        do {
            if (xml.isStartElement()) {
                open++;
                note(xml);
            } else if (xml.isEndElement()) {
                open--;
            }
        } while (open > 0 && xml.next() > 0);
    }

    private void note(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "BPMNDiagram" -> diagrams.addDiagram();
            case "BPMNShape", "BPMNEdge" -> diagrams.addShape(xml.getAttributeValue(null, "bpmnElement"),
                    xml.getAttributeValue(null, "isHorizontal"));
            default -> {
                // Bounds, waypoints, labels and styles: layout is computed.
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int open = 0;
        do {
            if (xml.isStartElement()) {
                open++;
            } else if (xml.isEndElement()) {
                open--;
            }
        } while (open > 0 && xml.next() > 0);
    }

    /** XML 1.1 may hold control characters that a model file, in XML 1.0, cannot. */
    private String legal(String text) {
        if (!controlCharacters) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text);
        for (int i = 0; i < legal.length(); i++) {
            char c = legal.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                legal.setCharAt(i, '\ufffd');
            }
        }
        return legal.toString();
    }

    private static String nonNull(String text) {
        return text == null ? "" : text;
    }
}
