/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;
import org.sightline.viewpoint.style.Customizations;

/**
 * The mappings that some layers offer, and which of them stand in for others: a mapping that imports another one comes before it and so
 * takes the elements that it accepts.
 */
final class MappingTable {

    private static final Messages TEXTS = Messages.of(MappingTable.class);

    private final Binder binder;
    private final Layers layers;
    private final Customizations all;
    private final Customizations atCreation;
    private final Map<Description, List<Description>> importers = new HashMap<>();
    private final Map<Description, BoxMapping> boxes = new HashMap<>();
    private final Map<Description, EdgeMapping> edges = new HashMap<>();

    MappingTable(Binder binder, Layers layers) {
        this.binder = binder;
        this.layers = layers;
        all = Customizations.of(layers.active(), binder);
        Customizations early = Customizations.of(layers.activeSinceCreation(), binder);
        atCreation = layers.activeSinceCreation().equals(layers.active()) ? all : early;
        layers.offered().forEach(this::noteImports);
    }

    private void noteImports(Description layer) {
        for (var contents = layer.object().eAllContents(); contents.hasNext();) {
            EObject each = contents.next();
            Description mapping = Description.of(each);
            Optional<Description> imported = mapping.one("importedMapping");
            if (imported.isPresent() && mapping.isA("AbstractMappingImport")) {
                importers.computeIfAbsent(imported.get(), key -> new ArrayList<>()).add(mapping);
                reportCircle(mapping);
            } else if (imported.isPresent() && mapping.isA("EdgeMappingImport")) {
                importers.computeIfAbsent(imported.get(), key -> new ArrayList<>()).add(mapping);
                reportCircle(mapping);
            }
        }
    }

    private void reportCircle(Description mapping) {
        List<Description> chain = Mapping.chainOf(mapping);
        if (chain.get(chain.size() - 1).one("importedMapping").isPresent()) {
            binder.report(Severity.ERROR, mapping, TEXTS.get("mappingTable_importsItself", mapping.name()));
        }
    }

    /** @return the boxes that stand directly in the diagram: nodes, then containers */
    List<Slot> topSlots() {
        List<Description> nodes = new ArrayList<>();
        List<Description> containers = new ArrayList<>();
        for (Description layer : layers.offered()) {
            nodes.addAll(layer.many("nodeMappings"));
            layer.many("reusedMappings").stream().filter(each -> each.isA("NodeMapping")).forEach(nodes::add);
            containers.addAll(layer.many("containerMappings"));
            layer.many("reusedMappings").stream().filter(each -> each.isA("ContainerMapping")).forEach(containers::add);
        }
        List<Slot> slots = new ArrayList<>();
        addSlots(slots, nodes, Box.Kind.NODE);
        addSlots(slots, containers, null);
        return slots;
    }

    /** @return what boxes of a mapping can hold: bordered nodes, then containers, then nodes */
    List<Slot> slotsOf(BoxMapping mapping) {
        List<Slot> slots = new ArrayList<>();
        addSlots(slots, parts(mapping, "borderedNodeMappings", "reusedBorderedNodeMappings"), Box.Kind.BORDER);
        if (mapping.isContainer()) {
            List<Description> nodes = parts(mapping, "subNodeMappings", "reusedNodeMappings");
            if (mapping.layout() == ContainerLayout.LIST) {
                addSlots(slots, nodes, Box.Kind.ITEM);
            } else {
                addSlots(slots, parts(mapping, "subContainerMappings", "reusedContainerMappings"), null);
                if (!mapping.layout().isStack()) {
                    addSlots(slots, nodes, Box.Kind.NODE);
                } else {
                    nodes.forEach(each -> binder.report(Severity.ERROR, each, TEXTS.get("mappingTable_nodeInStack", each.name(), mapping.name())));
                }
            }
        }
        return slots;
    }

    private static List<Description> parts(BoxMapping mapping, String owned, String reused) {
        List<Description> parts = new ArrayList<>();
        for (Description each : mapping.imported()) {
            parts.addAll(each.many(owned));
            parts.addAll(each.many(reused));
            if (each.flag("hideSubMappings")) {
                break;
            }
        }
        return parts;
    }

    private void addSlots(List<Slot> slots, List<Description> mappings, Box.Kind kind) {
        for (Description each : withImporters(mappings)) {
            BoxMapping mapping = boxes.get(each);
            if (mapping == null) {
                mapping = new BoxMapping(this, Mapping.chainOf(each), binder, layers.isDormant(each), all, atCreation);
                boxes.put(each, mapping);
            }
            slots.add(new Slot(mapping, kind == null ? mapping.kind() : kind));
        }
    }

    private Set<Description> withImporters(List<Description> mappings) {
        Set<Description> result = new LinkedHashSet<>();
        for (Description each : mappings) {
            if (layers.offers(each)) {
                LinkedList<Description> line = new LinkedList<>(List.of(each));
                addImporters(line, each);
                result.addAll(line);
            }
        }
        return result;
    }

    private void addImporters(LinkedList<Description> line, Description mapping) {
        for (Description each : importers.getOrDefault(mapping, List.of())) {
            if (!line.contains(each)) {
                line.addFirst(each);
                addImporters(line, each);
            }
        }
    }

    /** @return the edge mappings in file order, each replaced by the one that imports it, if there is one */
    List<EdgeMapping> edgeMappings() {
        Set<Description> wanted = new LinkedHashSet<>();
        for (Description layer : layers.offered()) {
            List<Description> own = new ArrayList<>(layer.many("edgeMappings"));
            layer.many("reusedMappings").stream().filter(each -> each.isA("EdgeMapping")).forEach(own::add);
            own.forEach(each -> wanted.add(lastImporter(each)));
            layer.many("edgeMappingImports").forEach(each -> wanted.add(lastImporter(each)));
        }
        List<EdgeMapping> result = new ArrayList<>();
        for (Description each : wanted) {
            List<Description> chain = Mapping.chainOf(each);
            if (chain.get(chain.size() - 1).isA("EdgeMapping") && layers.offers(each)) {
                result.add(edges.computeIfAbsent(each, key -> new EdgeMapping(chain, binder, layers.isDormant(key), all)));
            }
        }
        return result;
    }

    private Description lastImporter(Description mapping) {
        Set<Description> seen = new LinkedHashSet<>();
        Description last = mapping;
        while (seen.add(last) && importers.containsKey(last)) {
            List<Description> candidates = importers.get(last);
            last = candidates.get(candidates.size() - 1);
        }
        return last;
    }
}
