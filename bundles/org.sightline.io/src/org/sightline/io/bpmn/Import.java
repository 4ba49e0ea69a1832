/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlineFactory;

/** One import under way: what was read, what it was made into, and what there is to say about it. */
final class Import {

    private final BpmnDocument document;
    private final ElementIndex index;
    private final NoteList notes = new NoteList();
    private final NameBasedIds ids = new NameBasedIds();
    private final PropertyKeeper properties;
    private final Map<XmlElement, ModelElement> made = new HashMap<>();
    private final Map<String, Integer> defaultNames = new HashMap<>();
    private final List<LaneRow> rows = new ArrayList<>();
    private final Set<CustomerProcess> standalone = new HashSet<>();

    Import(BpmnDocument document) {
        this.document = document;
        this.index = new ElementIndex(document.definitions());
        this.properties = new PropertyKeeper(document.prefixes(), notes, ids);
    }

    BpmnDocument document() {
        return document;
    }

    ElementIndex index() {
        return index;
    }

    NoteList notes() {
        return notes;
    }

    PropertyKeeper properties() {
        return properties;
    }

    SightlineFactory factory() {
        return SightlineFactory.eINSTANCE;
    }

    /**
     * Ties an element to what it is made into: id, name and description are set, {@link #made} finds it.
     *
     * @param target the new element of the model
     * @param source what it is made from
     * @return target
     */
    <T extends NamedElement> T tie(T target, XmlElement source) {
        target.setId(ids.of(key(source)));
        made.put(source, target);
        String name = Names.of(source);
        if (!name.isEmpty()) {
            target.setName(name);
        }
        describe(target, source);
        if (!source.id().isEmpty()) {
            properties.add(target, "bpmn:id", source.id());
        }
        return target;
    }

    /** Appends the element's documentation to the target's description. */
    void describe(NamedElement target, XmlElement source) {
        for (XmlElement documentation : source.children("documentation")) {
            String text = documentation.fullText();
            if (!text.isEmpty()) {
                String before = target.getDescription();
                target.setDescription(before == null ? text : before + "\n\n" + text);
            }
        }
    }

    /**
     * Gives an id to an element that stands for nothing in the file of its own.
     *
     * @param target the new element of the model
     * @param role what it is, unlike any BPMN id: {@code organization}
     * @param key what it is one of
     * @return target
     */
    <T extends ModelElement> T identify(T target, String role, String key) {
        target.setId(ids.of(role + ' ' + key));
        return target;
    }

    /** @return what was made of the element, null if nothing was (yet) */
    ModelElement made(XmlElement source) {
        return made.get(source);
    }

    /** Has the target found for the source as well: a process for its pool's lane. */
    void alias(XmlElement source, ModelElement target) {
        made.put(source, target);
    }

    /** @return a name for something that the file gives no name, unlike those given before: "Unnamed lane", "Unnamed lane 2" */
    String defaultName(String key) {
        int count = defaultNames.merge(key, 1, Integer::sum);
        return count == 1 ? Names.text(key) : Names.text(key) + ' ' + count;
    }

    /** Lists a pool or a lane in a pool, to be found by name. */
    void addRow(Lane lane, String bpmnId, List<String> aliases, int depth) {
        rows.add(new LaneRow(lane, bpmnId, aliases, depth));
    }

    /** @return all pools and lanes, each before the lanes inside it */
    List<LaneRow> rows() {
        return rows;
    }

    /** Says that a process comes from no collaboration. */
    void addStandalone(CustomerProcess process) {
        standalone.add(process);
    }

    /** @return whether a process comes from no collaboration */
    boolean isStandalone(CustomerProcess process) {
        return standalone.contains(process);
    }

    /** @return what tells the element from all others of a sound file, the same in each reading of the file */
    static String key(XmlElement source) {
        String id = source.id();
        if (!id.isEmpty() || source.parent() == null) {
            return id;
        }
        return key(source.parent()) + '/' + source.name();
    }
}
