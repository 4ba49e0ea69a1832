/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.viewpoint.messages.Messages;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XMI of one {@code .odesign} file into objects of {@link SpecificationMetamodel}. It keeps the line of each object, reports
 * what it does not know with its place and goes on behind it; what was read before a broken place is kept. Entities and document types
 * are refused, and nothing outside the file is opened.
 */
final class SpecificationReader extends DefaultHandler {

    private static final Messages TEXTS = Messages.of(SpecificationReader.class);
    private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
    /** Notes of tools that have no effect on anything. */
    private static final String ANNOTATIONS = "eAnnotations";
    /** Attributes that Sirius renames when it opens an older file. */
    private static final Map<String, String> FORMER_NAMES = Map.of("decoratorPath", "imageExpression");
    /** References to metamodels, {@code http://example.org/shop/1.0#/}: named only, never opened. */
    private static final Set<String> METAMODELS = Set.of("metamodel", "extensionGroup");
    /** What XMI writes before an address to tell the class of its object. */
    private static final Pattern TYPE_NAME = Pattern.compile("[\\w.-]+:\\w+");
    private static final String XMI = "http://www.omg.org/XMI";

    private final SpecificationMetamodel metamodel;
    private final SpecificationFile file;
    private final Map<String, String> namespaces = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Locator locator;
    private int skipped;

    /** An element that is still open: an object, or the text of an attribute of the object around it. */
    private record Open(EObject object, EAttribute attribute, StringBuilder text) {
    }

    private SpecificationReader(SpecificationMetamodel metamodel, SpecificationFile file) {
        this.metamodel = metamodel;
        this.file = file;
    }

    /**
     * @param metamodel the classes to be made
     * @param name the file's name for messages
     * @param in its content
     * @return what could be read
     * @throws IOException if the stream cannot be read
     */
    static SpecificationFile read(SpecificationMetamodel metamodel, String name, InputStream in) throws IOException {
        SpecificationFile file = new SpecificationFile(name);
        SpecificationReader reader = new SpecificationReader(metamodel, file);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(in), reader);
        } catch (SAXParseException e) {
            file.report(SpecificationProblem.Severity.ERROR, new Place(name, e.getLineNumber(), e.getColumnNumber(), "/"),
                    TEXTS.get("reader_malformed", e.getMessage()));
        } catch (SAXException | ParserConfigurationException | UnsupportedEncodingException | CharConversionException e) {
            file.report(SpecificationProblem.Severity.ERROR, new Place(name, 0, 0, "/"), TEXTS.get("reader_malformed", e.getMessage()));
        }
        return file;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        namespaces.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (skipped > 0) {
            skipped++;
        } else if (open.isEmpty()) {
            startRoot(uri, localName, attributes);
        } else {
            startChild(open.peek(), localName, attributes);
        }
    }

    private void startRoot(String uri, String localName, Attributes attributes) {
        if (XMI.equals(uri) && "XMI".equals(localName)) {
            return;
        }
        Optional<EClass> type = metamodel.find(uri, localName);
        if (type.isEmpty() || type.get() != metamodel.group()) {
            skip(here("/" + localName), SpecificationProblem.Severity.ERROR, TEXTS.get("reader_notASpecification", localName));
            return;
        }
        EObject root = EcoreUtil.create(type.get());
        file.addRoot(root);
        begin(root, attributes);
    }

    private void startChild(Open parent, String localName, Attributes attributes) {
        EStructuralFeature feature = parent.attribute() != null ? null : parent.object().eClass().getEStructuralFeature(localName);
        String address = attributes.getValue("href");
        if (localName.equals(ANNOTATIONS)) {
            skipped = 1;
        } else if (feature instanceof EAttribute attribute) {
            open.push(new Open(parent.object(), attribute, new StringBuilder()));
        } else if (feature instanceof EReference reference && address != null) {
            refer(parent.object(), reference, address);
            skipped = 1;
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            startObject(parent.object(), reference, attributes);
        } else {
            skip(within(parent.object(), localName), SpecificationProblem.Severity.WARNING,
                    TEXTS.get("reader_unknownFeature", localName, parent.object().eClass().getName()));
        }
    }

    private void startObject(EObject parent, EReference reference, Attributes attributes) {
        String written = attributes.getValue(XSI, "type");
        EClass type = written == null ? reference.getEReferenceType() : typeNamed(written);
        if (type == null || type.isAbstract() || !fits(type, reference)) {
            skip(within(parent, reference.getName()), SpecificationProblem.Severity.WARNING,
                    TEXTS.get("reader_unknownType", written == null ? reference.getEReferenceType().getName() : written));
            return;
        }
        EObject object = EcoreUtil.create(type);
        attach(parent, reference, object);
        begin(object, attributes);
        if (type.getEAnnotation("unsupported") != null) {
            file.report(SpecificationProblem.Severity.WARNING, file.placeOf(object), TEXTS.get("reader_unsupported", type.getName()));
        }
    }

    private static boolean fits(EClass type, EReference reference) {
        return reference.getEReferenceType().isSuperTypeOf(type) || reference.getEReferenceType().getName().equals("EObject");
    }

    private EClass typeNamed(String written) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        return metamodel.find(namespaces.getOrDefault(prefix, prefix), written.substring(colon + 1)).orElse(null);
    }

    private void attach(EObject parent, EReference reference, EObject object) {
        if (reference.isMany()) {
            list(parent, reference).add(object);
        } else if (parent.eIsSet(reference)) {
            file.report(SpecificationProblem.Severity.WARNING, within(parent, reference.getName()), TEXTS.get("reader_second", reference.getName()));
        } else {
            parent.eSet(reference, object);
        }
    }

    private void begin(EObject object, Attributes attributes) {
        file.place(object, locator.getLineNumber(), locator.getColumnNumber());
        open.push(new Open(object, null, null));
        EStructuralFeature name = object.eClass().getEStructuralFeature("name");
        if (name instanceof EAttribute attribute && attributes.getValue("name") != null) {
            // first, so that problems with the other attributes can name the object
            read(object, attribute, attributes.getValue("name"));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            readAttribute(object, attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    private void readAttribute(EObject object, String uri, String name, String value) {
        if (XMI.equals(uri) && "id".equals(name)) {
            file.identify(object, value);
        } else if (uri.isEmpty() && !"name".equals(name)) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(FORMER_NAMES.getOrDefault(name, name));
            if (feature instanceof EAttribute attribute) {
                read(object, attribute, value);
            } else if (feature instanceof EReference reference) {
                for (StringTokenizer addresses = new StringTokenizer(value); addresses.hasMoreTokens();) {
                    refer(object, reference, addresses.nextToken());
                }
            } else {
                file.report(SpecificationProblem.Severity.WARNING, file.placeOf(object).at(name),
                        TEXTS.get("reader_unknownFeature", name, object.eClass().getName()));
            }
        }
    }

    private void refer(EObject owner, EReference reference, String address) {
        boolean leadsSomewhere = address.indexOf('/') >= 0 || !TYPE_NAME.matcher(address).matches();
        if (address.isEmpty() || !leadsSomewhere) {
            return;
        }
        if (METAMODELS.contains(reference.getName())) {
            int hash = address.indexOf('#');
            file.nameMetamodel(owner, hash < 0 ? address : address.substring(0, hash));
        } else {
            file.refer(owner, reference, address);
        }
    }

    private void read(EObject object, EAttribute attribute, String text) {
        try {
            Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
            if (attribute.isMany()) {
                list(object, attribute).add(value);
            } else {
                object.eSet(attribute, value);
            }
        } catch (IllegalArgumentException e) {
            file.report(SpecificationProblem.Severity.WARNING, file.placeOf(object).at(attribute.getName()),
                    TEXTS.get("reader_badValue", text, attribute.getName(), attribute.getEAttributeType().getName()));
        }
    }

    @SuppressWarnings("unchecked")
    private static java.util.List<Object> list(EObject object, EStructuralFeature feature) {
        return (java.util.List<Object>) object.eGet(feature);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (skipped == 0 && !open.isEmpty() && open.peek().text() != null) {
            open.peek().text().append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (skipped > 0) {
            skipped--;
        } else if (!open.isEmpty()) {
            Open ended = open.pop();
            if (ended.attribute() != null) {
                read(ended.object(), ended.attribute(), ended.text().toString());
            }
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private Place within(EObject parent, String child) {
        String around = SpecificationFile.pathOf(parent);
        return here((around.equals("/") ? "" : around) + "/" + child);
    }

    private Place here(String path) {
        return new Place(file.name(), locator.getLineNumber(), locator.getColumnNumber(), path);
    }

    private void skip(Place place, SpecificationProblem.Severity severity, String message) {
        file.report(severity, place, message);
        skipped = 1;
    }
}
