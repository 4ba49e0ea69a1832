/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

/**
 * Finds where BPMN begins in a file: at {@code definitions}, usually the root, perhaps wrapped in something else; or at a
 * process or collaboration that has no {@code definitions} around it.
 */
final class RootElement {

    private NamespaceScope.Name first;
    private int firstLine;
    private XmlElement element;
    private int depth;
    private BpmnDocument.Dialect dialect = BpmnDocument.Dialect.STANDARD;
    private String modelNamespace = BpmnVocabulary.MODEL;

    /**
     * Looks at an element that stands in no BPMN.
     *
     * @return whether BPMN begins here
     */
    boolean accept(NamespaceScope.Name name, int atDepth, int line) {
        if (first == null) {
            first = name;
            firstLine = line;
        }
        if (element != null || !isBeginning(name)) {
            return false;
        }
        depth = atDepth;
        modelNamespace = name.namespace();
        return true;
    }

    private boolean isBeginning(NamespaceScope.Name name) {
        String namespace = name.namespace();
        boolean standard = namespace.equals(BpmnVocabulary.MODEL);
        boolean beta = namespace.equals(BpmnVocabulary.MODEL_BETA);
        boolean none = name == first && (namespace.isEmpty() || namespace.startsWith(NamespaceScope.undeclared("")));
        if (name.localName().equals("definitions") && (standard || beta || none)) {
            dialect = none ? BpmnDocument.Dialect.NO_NAMESPACE : beta ? BpmnDocument.Dialect.BETA : dialect;
            return true;
        }
        if (standard && (name.localName().equals("process") || name.localName().equals("collaboration"))) {
            dialect = BpmnDocument.Dialect.NO_DEFINITIONS;
            return true;
        }
        return false;
    }

    /** @return what is around the element that BPMN begins at: null, or what stands for the missing definitions */
    XmlElement parent() {
        return dialect == BpmnDocument.Dialect.NO_DEFINITIONS
                ? new XmlElement(null, BpmnVocabulary.MODEL, "definitions", firstLine) : null;
    }

    /** Takes the element that BPMN begins at; gives it back. */
    XmlElement start(XmlElement beginning) {
        element = beginning.parent() == null ? beginning : beginning.parent();
        if (element != beginning) {
            element.add(beginning);
        }
        return beginning;
    }

    boolean isFound() {
        return element != null;
    }

    /** @return the definitions */
    XmlElement element() {
        return element;
    }

    /** @return how deep the element is nested that BPMN begins at; 0 if there is none so far */
    int depth() {
        return depth;
    }

    BpmnDocument.Dialect dialect() {
        return dialect;
    }

    /** @return whether elements of this namespace are BPMN */
    boolean isModel(String namespace) {
        return namespace.equals(modelNamespace) || namespace.equals(BpmnVocabulary.MODEL);
    }

    /** @return name of the root of the XML file */
    NamespaceScope.Name firstName() {
        return first;
    }

    int firstLine() {
        return firstLine;
    }
}
