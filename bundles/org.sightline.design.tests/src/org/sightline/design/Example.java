/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.io.model.LoadedModel;
import org.sightline.io.model.ModelReader;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.edit.record.ChangeLog;
import org.sightline.render.roles.Roles;
import org.sightline.render.roles.RolesReader;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.StateHolder;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationLoader;
import org.sightline.viewpoint.specification.SpecificationMetamodel;
import org.sightline.viewpoint.table.Table;
import org.sightline.viewpoint.tool.ChangeRecording;

/** A fresh copy of the example that ships with the product, and a session that shows it in the notation and records as the editors do. */
final class Example implements StateHolder {

    private final SightlineEditingDomain domain = new SightlineEditingDomain();
    private final Portfolio portfolio;
    private final ViewpointSession session;
    private DiagramState state;

    Example() {
        try {
            LoadedModel model = ModelReader.read(file("examples/office-supplies.sightline"));
            portfolio = model.portfolio();
            session = ViewpointSession.open(specification(), SemanticModel.of(List.of(model.resource())), NotationFiles.services());
            domain.getResourceSet().getResources().add(model.resource());
            session.recording(work -> new Recorded(domain.record(work)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Specification specification() throws IOException {
        try (InputStream in = NotationFiles.openSpecification()) {
            return new SpecificationLoader(SpecificationMetamodel.load()).load(NotationFiles.SPECIFICATION, in);
        }
    }

    static Roles roles() throws IOException {
        try (InputStream in = NotationFiles.openRoles()) {
            return RolesReader.read(in, NotationFiles.ROLES);
        }
    }

    private static Path file(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(name))) {
            folder = folder.getParent();
        }
        return folder.resolve(name);
    }

    Portfolio portfolio() {
        return portfolio;
    }

    ViewpointSession session() {
        return session;
    }

    CustomerProcess process() {
        return portfolio.getProcesses().get(0);
    }

    CustomerView view(int index) {
        return process().getViews().get(index);
    }

    /** The only element of a class and name in the first process. */
    <T extends NamedElement> T named(Class<T> type, String name) {
        List<T> found = all(type).stream().filter(each -> name.equals(each.getName())).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " times " + name);
        }
        return found.get(0);
    }

    <T extends EObject> List<T> all(Class<T> type) {
        List<T> all = new ArrayList<>();
        process().eAllContents().forEachRemaining(each -> {
            if (type.isInstance(each)) {
                all.add(type.cast(each));
            }
        });
        return all;
    }

    FlowNode node(String name) {
        return named(FlowNode.class, name);
    }

    Lane lane(String name) {
        return named(Lane.class, name);
    }

    /** A new diagram in its initial state. */
    Diagram diagram(String name, EObject target) {
        state = DiagramState.initial(session.representation(name));
        return again(name, target);
    }

    /** The diagram in the present state. */
    Diagram again(String name, EObject target) {
        return session.diagram(session.representation(name), state, target).orElseThrow();
    }

    Diagram diagram(String name) {
        return diagram(name, process());
    }

    Table table(String name) {
        return session.table(session.representation(name), process()).orElseThrow();
    }

    @Override
    public DiagramState state() {
        return state;
    }

    @Override
    public void state(DiagramState newState) {
        state = newState;
    }

    /** All boxes of a diagram, each before those in it and on its border. */
    static List<Box> boxes(Diagram diagram) {
        List<Box> boxes = new ArrayList<>();
        diagram.boxes().forEach(each -> collect(each, boxes));
        return boxes;
    }

    private static void collect(Box box, List<Box> boxes) {
        boxes.add(box);
        box.borders().forEach(each -> collect(each, boxes));
        box.children().forEach(each -> collect(each, boxes));
    }

    static List<Box> boxes(Diagram diagram, String mapping) {
        return boxes(diagram).stream().filter(each -> each.mapping().name().equals(mapping)).toList();
    }

    static List<Edge> edges(Diagram diagram, String mapping) {
        return diagram.edges().stream().filter(each -> each.mapping().name().equals(mapping)).toList();
    }

    static List<EObject> elements(List<? extends View> views) {
        List<EObject> elements = new ArrayList<>();
        views.forEach(each -> elements.add(each.element()));
        return elements;
    }

    static List<String> labels(List<? extends View> views) {
        return views.stream().map(View::label).toList();
    }

    private record Recorded(ChangeLog log) implements ChangeRecording.Changes {

        @Override
        public void undo() {
            log.undo();
        }

        @Override
        public void redo() {
            log.redo();
        }
    }
}
