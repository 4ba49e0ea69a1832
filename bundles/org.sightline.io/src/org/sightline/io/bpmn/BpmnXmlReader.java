/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.sightline.io.RefusedInputException;
import org.sightline.io.XmlInput;

/**
 * Reads a BPMN file into {@link XmlElement}s in one pass, in time proportional to its size. Of diagrams only a few facts are
 * kept. Nothing outside the file is ever looked at: a document type declaration is refused, entities are not resolved.
 */
final class BpmnXmlReader {

    /** Deepest nesting of elements that is read; what builds and saves the model is recursive. */
    static final int MAX_DEPTH = 200;

    private final Path file;
    private final RefusedBpmn refusals;
    private final NamespacePrefixes prefixes = new NamespacePrefixes();
    private final NamespaceScope scope = new NamespaceScope(prefixes);
    private final DiagramFacts diagrams = new DiagramFacts();
    private final RootElement root = new RootElement();
    private final StringBuilder text = new StringBuilder();
    private boolean controlCharacters;
    private int depth;
    private int line = 1;

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
        try (XmlInput in = XmlInput.of(Files.newInputStream(file))) {
            readAll(secureFactory().createXMLStreamReader(in));
        } catch (RefusedInputException e) {
            throw e;
        } catch (XMLStreamException e) {
            throw refusals.malformed(e);
        } catch (IOException e) {
            throw refusals.unreadable(e);
        }
        if (!root.isFound()) {
            throw refusals.notBpmn(root.firstName(), root.firstLine());
        }
        return new BpmnDocument(file, root.element(), prefixes, diagrams, root.dialect(), scope.undeclared());
    }

    private static XMLInputFactory secureFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // The JDK's own limits differ from release to release and refuse real files; depth is limited here instead.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.maxXMLNameLimit", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        // These count predefined entities too; others are refused with the document type that would declare them.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        // Without a reporter the JDK prints some errors to standard error before it throws them.
        factory.setXMLReporter((message, type, information, location) -> { });
        return factory;
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException, RefusedInputException {
        controlCharacters = "1.1".equals(xml.getVersion());
        XmlElement current = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    giveText(current);
                    current = start(xml, current);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    giveText(current);
                    scope.close(depth);
                    current = current == null || depth == root.depth() ? null : current.parent();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addText(xml);
                case XMLStreamConstants.DTD -> throw refusals.documentType(xml.getLocation().getLineNumber());
                default -> {
                    // Comments and processing instructions carry nothing of the model.
                }
            }
            line = xml.getLocation().getLineNumber();
        }
    }

    /** Long text comes in pieces. */
    private void addText(XMLStreamReader xml) {
        if (!text.isEmpty() || !xml.isWhiteSpace()) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void giveText(XmlElement element) {
        if (!text.isEmpty()) {
            if (element != null) {
                element.append(legal(text.toString()));
            }
            text.setLength(0);
        }
    }

    /** @return the element to go on with: the new child, or the same parent if the child was skipped */
    private XmlElement start(XMLStreamReader xml, XmlElement parent) throws XMLStreamException, RefusedInputException {
        if (++depth > MAX_DEPTH) {
            throw refusals.tooDeep(MAX_DEPTH, line);
        }
        if (parent == null) {
            // Line breaks before the root are no event, so the line at the end of its tag is the nearer one.
            line = xml.getLocation().getLineNumber();
        }
        scope.open(xml, depth);
        NamespaceScope.Name name = scope.element(xml.getLocalName(), line);
        if (parent == null) {
            return root.accept(name, depth, line) ? root.start(element(xml, root.parent(), name)) : null;
        }
        if (isDiagram(name) || parent.isBpmn() && isFlowList(name)) {
            skip(xml);
            return parent;
        }
        XmlElement element = element(xml, parent, name);
        parent.add(element);
        return element;
    }

    private static boolean isDiagram(NamespaceScope.Name name) {
        return name.localName().equals("BPMNDiagram") || name.namespace().equals(BpmnVocabulary.DIAGRAM);
    }

    /** The flows themselves say where they begin and end; the lists at the nodes say it a second time. */
    private boolean isFlowList(NamespaceScope.Name name) {
        return (name.localName().equals("incoming") || name.localName().equals("outgoing")) && root.isModel(name.namespace());
    }

    private XmlElement element(XMLStreamReader xml, XmlElement parent, NamespaceScope.Name name) {
        String namespace = root.isModel(name.namespace()) ? BpmnVocabulary.MODEL : name.namespace();
        return new XmlElement(parent, namespace, name.localName(), line, attributes(xml));
    }

    private String[] attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        int declarations = 0;
        for (int i = 0; i < count; i++) {
            declarations += NamespaceScope.isDeclaration(xml, i) ? 1 : 0;
        }
        String[] attributes = new String[(count - declarations) * 3];
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (declarations == 0 || !NamespaceScope.isDeclaration(xml, i)) {
                attributes[at++] = scope.attribute(xml.getAttributePrefix(i), line);
                attributes[at++] = xml.getAttributeLocalName(i);
                attributes[at++] = legal(xml.getAttributeValue(i));
            }
        }
        return attributes;
    }

    /** Reads on to the end of the element that just started. */
    private void skip(XMLStreamReader xml) throws XMLStreamException {
        int open = 0;
        do {
            if (xml.isStartElement()) {
                open++;
                noteDiagram(xml);
            } else if (xml.isEndElement()) {
                open--;
            }
        } while (open > 0 && xml.next() > 0);
        scope.close(depth);
        depth--;
    }

    private void noteDiagram(XMLStreamReader xml) {
        String name = xml.getLocalName();
        switch (name.substring(name.indexOf(':') + 1)) {
            case "BPMNDiagram" -> diagrams.addDiagram();
            case "BPMNPlane" -> diagrams.addPlane(xml.getAttributeValue(null, "bpmnElement"));
            case "BPMNShape", "BPMNEdge" -> diagrams.addShape(xml.getAttributeValue(null, "bpmnElement"),
                    xml.getAttributeValue(null, "isHorizontal"));
            default -> {
                // Bounds, waypoints, labels and styles: layout is computed.
            }
        }
    }

    /** XML 1.1 may hold control characters that a model file, in XML 1.0, cannot. */
    private String legal(String found) {
        if (!controlCharacters) {
            return found;
        }
        StringBuilder legal = new StringBuilder(found);
        for (int i = 0; i < legal.length(); i++) {
            char c = legal.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                legal.setCharAt(i, '\ufffd');
            }
        }
        return legal.toString();
    }
}
