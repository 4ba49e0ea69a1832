/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.io.RefusedInputException;
import org.sightline.io.model.ModelReader;
import org.sightline.io.model.SightlineResource;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.editing.index.Reference;
import org.sightline.model.editing.index.References;

/** A model in an editing domain, with what tests of edits ask of it. */
public final class Board {

    private static final Path EXAMPLE = Path.of("../../examples/office-supplies.sightline");

    public final SightlineEditingDomain domain = new SightlineEditingDomain();
    public final SightlineResource resource;
    public final Portfolio portfolio;

    private Board(SightlineResource resource) {
        this.resource = resource;
        domain.getResourceSet().getResources().add(resource);
        portfolio = (Portfolio) resource.getContents().get(0);
    }

    /** The office supplies. */
    public static Board example() {
        try {
            return new Board(ModelReader.read(EXAMPLE).resource());
        } catch (RefusedInputException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model that has been built. */
    public static Board of(Portfolio portfolio) {
        SightlineResource resource = new SightlineResource(URI.createURI("memory:/board.sightline"));
        resource.getContents().add(portfolio);
        return new Board(resource);
    }

    /** A model read from the bytes of this one. */
    public Board reloaded() {
        SightlineResource copy = new SightlineResource(URI.createURI("memory:/copy.sightline"));
        try {
            copy.load(new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Board(copy);
    }

    /** Executes a command and says whether it could be executed. */
    public boolean run(Command command) {
        boolean isExecutable = command.canExecute();
        domain.getCommandStack().execute(command);
        return isExecutable;
    }

    public void undoAll() {
        while (domain.getCommandStack().canUndo()) {
            domain.getCommandStack().undo();
        }
    }

    private void redoAll() {
        while (domain.getCommandStack().canRedo()) {
            domain.getCommandStack().redo();
        }
    }

    /** Takes back all commands, holds the whole model against what it was before them, and makes them again. */
    public void assertUndoneAndRedone(String before) {
        String after = state();
        undoAll();
        assertEquals(before, state());
        assertEquals(List.of(), indexFaults());
        redoAll();
        assertEquals(after, state());
        assertEquals(List.of(), indexFaults());
    }

    /** The file. */
    public String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.doSave(out, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The file, and the order of the flows at each node, which the file does not tell. */
    public String state() {
        StringBuilder state = new StringBuilder(text());
        all(InteractionNode.class)
                .forEach(node -> state.append(node.getId()).append(ids(node.getIncoming())).append(ids(node.getOutgoing())).append('\n'));
        return state.toString();
    }

    private static List<String> ids(List<Flow> flows) {
        return flows.stream().map(Flow::getId).toList();
    }

    /** All elements of a class, in the order of the file. */
    public <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(resource, false).forEachRemaining(each -> {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        });
        return found;
    }

    /** The first element of a class with a name. */
    public <T extends NamedElement> T named(Class<T> type, String name) {
        return all(type).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow(() -> new AssertionError("no " + name));
    }

    /** What is wrong with the build of the model: references to what is not part of it, ids that are there twice, flows without ends, a wrong index. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ModelElement each : all(ModelElement.class)) {
            if (!ids.add(each.getId())) {
                faults.add("id twice: " + each);
            }
            if (domain.element(each.getId()).orElse(null) != each || resource.getEObject(each.getId()) != each) {
                faults.add("not found by id: " + each);
            }
            if (each instanceof Flow flow && (flow.getSource() == null || flow.getTarget() == null)) {
                faults.add("flow without end: " + ElementLabels.text(flow));
            }
            references(each).filter(target -> target.eResource() != resource)
                    .forEach(target -> faults.add(ElementLabels.text(each) + " refers to what is gone: " + target));
        }
        return faults;
    }

    private static Stream<EObject> references(EObject element) {
        return element.eClass().getEAllReferences().stream().filter(feature -> !feature.isDerived() && !feature.isContainment())
                .flatMap(feature -> element.eGet(feature) instanceof List<?> many ? many.stream() : Stream.ofNullable(element.eGet(feature)))
                .map(EObject.class::cast);
    }

    /** Where the index differs from a look at the whole model. */
    public List<String> indexFaults() {
        List<String> faults = new ArrayList<>();
        Set<String> found = new HashSet<>();
        References index = domain.references();
        for (ModelElement each : all(ModelElement.class)) {
            index.to(each).forEach(reference -> found.add(key(reference, each)));
        }
        Set<String> expected = new HashSet<>();
        for (ModelElement each : all(ModelElement.class)) {
            for (EReference feature : each.eClass().getEAllReferences()) {
                if (!feature.isContainment() && !feature.isDerived() && feature.getEOpposite() == null) {
                    Object value = each.eGet(feature);
                    List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
                    targets.forEach(target -> expected.add(key(new Reference(each, feature), (ModelElement) target)));
                }
            }
        }
        found.stream().filter(key -> !expected.contains(key)).forEach(key -> faults.add("too much: " + key));
        expected.stream().filter(key -> !found.contains(key)).forEach(key -> faults.add("missing: " + key));
        return faults;
    }

    private static String key(Reference reference, ModelElement target) {
        return ((ModelElement) reference.source()).getId() + " " + reference.feature().getName() + " " + target.getId();
    }
}
