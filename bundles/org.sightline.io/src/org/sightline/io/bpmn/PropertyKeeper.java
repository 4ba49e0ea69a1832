/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Property;
import org.sightline.model.customerprocess.SightlineFactory;

/**
 * Keeps as custom properties what the model has no place for, so that an export can give it back. The key is the qualified
 * name of the attribute or element ({@code camunda:formKey}, {@code bpmn:dataObjectReference}), the value its text, or its
 * XML if it is more than text. Elements with a name are noted one by one, all else is counted.
 */
final class PropertyKeeper {

    /** Attributes that the model has a place for, or that hold a reference the model follows. */
    private static final Set<String> MAPPED = Set.of("id", "name", "sourceRef", "targetRef", "attachedToRef", "cancelActivity",
            "isInterrupting", "triggeredByEvent", "isForCompensation", "calledElement", "processRef", "default",
            "parallelMultiple", "isSequential");

    /** Values that BPMN's schema gives to attributes that are absent. */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(Map.entry("startQuantity", "1"),
            Map.entry("completionQuantity", "1"), Map.entry("gatewayDirection", "Unspecified"),
            Map.entry("implementation", "##unspecified"), Map.entry("isClosed", "false"), Map.entry("processType", "None"),
            Map.entry("isCollection", "false"), Map.entry("instantiate", "false"), Map.entry("eventGatewayType", "Exclusive"),
            Map.entry("method", "##Compensate"), Map.entry("ordering", "Parallel"));

    private static final Set<BpmnVocabulary.Part> NEVER_KEPT =
            EnumSet.of(BpmnVocabulary.Part.DOCUMENTATION, BpmnVocabulary.Part.EXTENSION);

    private final NamespacePrefixes prefixes;
    private final NoteList notes;
    private final NameBasedIds ids;

    PropertyKeeper(NamespacePrefixes prefixes, NoteList notes, NameBasedIds ids) {
        this.prefixes = prefixes;
        this.notes = notes;
        this.ids = ids;
    }

    /** Adds a property. */
    void add(ModelElement target, String key, String value) {
        Property property = SightlineFactory.eINSTANCE.createProperty();
        property.setId(ids.of(target.getId() + ' ' + key));
        property.setKey(key);
        property.setValue(value);
        target.getProperties().add(property);
    }

    /**
     * Keeps the attributes of an element that have no place in the model, its extension elements, and its children of any
     * kind that the caller does not build itself.
     *
     * @param target what the element was made into
     * @param source the element
     * @param built kinds of children that the caller takes care of
     */
    void keepRest(ModelElement target, XmlElement source, Set<BpmnVocabulary.Part> built) {
        keepAttributes(target, source, "");
        keepChildren(target, source, built);
    }

    /** As {@link #keepRest}, but without the attributes. */
    void keepChildren(ModelElement target, XmlElement source, Set<BpmnVocabulary.Part> built) {
        for (XmlElement child : source.children()) {
            BpmnVocabulary.Part part = BpmnVocabulary.part(child);
            if (part == BpmnVocabulary.Part.EXTENSION) {
                keepExtensions(target, child);
            } else if (!built.contains(part) && !NEVER_KEPT.contains(part)) {
                keep(target, child);
            }
        }
    }

    /**
     * Keeps the attributes of an element that have no place in the model.
     *
     * @param marker stands before the attribute's name, {@code process.}, where the target stands for several elements
     */
    void keepAttributes(ModelElement target, XmlElement source, String marker) {
        for (int i = 0; i < source.attributeCount(); i++) {
            String namespace = source.attributeNamespace(i);
            String name = source.attributeName(i);
            String value = source.attributeValue(i);
            boolean known = namespace.isEmpty() && (MAPPED.contains(name) || value.equals(DEFAULTS.get(name)));
            if (!known && !value.isEmpty() && !namespace.equals(BpmnVocabulary.SCHEMA_INSTANCE)) {
                String key = prefixes.qualify(namespace.isEmpty() ? BpmnVocabulary.MODEL : namespace, marker + name);
                add(target, key, value);
                notes.count(ImportNote.Kind.KEPT_AS_PROPERTY, "note_keptAttribute", key, source.line());
            }
        }
    }

    /** Keeps what stands in the element's extension elements. */
    void keepExtensions(ModelElement target, XmlElement extensionElements) {
        for (XmlElement extension : extensionElements.children()) {
            String key = qualifiedName(extension);
            add(target, key, XmlFragment.of(extension, prefixes));
            notes.count(ImportNote.Kind.KEPT_AS_PROPERTY, "note_keptExtension", key, extension.line());
        }
    }

    /** Keeps a whole element and says so. */
    void keep(ModelElement target, XmlElement element) {
        addElement(target, element);
        if (Names.of(element).isEmpty()) {
            notes.count(ImportNote.Kind.KEPT_AS_PROPERTY, "note_keptElements", qualifiedName(element), element.line());
        } else {
            notes.add(ImportNote.Kind.KEPT_AS_PROPERTY, "note_keptElement", element);
        }
    }

    /** Keeps a whole element whose meaning the model has, for the details that it has not. */
    void addElement(ModelElement target, XmlElement element) {
        add(target, qualifiedName(element), XmlFragment.of(element, prefixes));
    }

    private String qualifiedName(XmlElement element) {
        return prefixes.qualify(element.namespace(), element.name());
    }
}
