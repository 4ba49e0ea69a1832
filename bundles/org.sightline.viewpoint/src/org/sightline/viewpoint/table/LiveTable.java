/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.refresh.Dependencies;
import org.sightline.viewpoint.refresh.RepresentationChange;
import org.sightline.viewpoint.specification.Description;

/**
 * A table that is kept up to date, as {@link org.sightline.viewpoint.diagram.LiveDiagram} does a diagram. It watches the model from the
 * moment it is opened until it is closed.
 */
public final class LiveTable implements AutoCloseable {

    private final ViewpointSession session;
    private final TableBuilder builder;
    private final EObject target;
    private final boolean onlyWhenAsked;
    private Dependencies dependencies;
    private TableAssembly assembly;

    private LiveTable(ViewpointSession session, TableBuilder builder, EObject target, boolean onlyWhenAsked) {
        this.session = session;
        this.builder = builder;
        this.target = target;
        this.onlyWhenAsked = onlyWhenAsked;
        build();
    }

    private void build() {
        session.watched(this::make);
        session.observer().add(dependencies);
    }

    private TableAssembly make() {
        Dependencies fresh = new Dependencies(session.context());
        TableAssembly made = builder.build(target, builder.name(target), fresh, onlyWhenAsked);
        fresh.take();
        dependencies = fresh;
        assembly = made;
        return made;
    }

    /**
     * @param session the session
     * @param description a table description
     * @param target the element that is to carry the table
     * @return the table; absent if the element cannot carry it
     */
    public static Optional<LiveTable> open(ViewpointSession session, Description description, EObject target) {
        return open(session, description, target, false);
    }

    /**
     * Opens a table for somebody who looks at a few of its lines at a time: lines and columns are there at once, but what a line looks like
     * is found out only by {@link #paint}. After a change, lines that may look different are told as changed and are to be painted again.
     *
     * @param session the session
     * @param description a table description
     * @param target the element that is to carry the table
     * @return the table; absent if the element cannot carry it
     */
    public static Optional<LiveTable> openUnpainted(ViewpointSession session, Description description, EObject target) {
        return open(session, description, target, true);
    }

    private static Optional<LiveTable> open(ViewpointSession session, Description description, EObject target, boolean onlyWhenAsked) {
        TableBuilder builder = session.tableBuilder(description);
        return session.watched(() -> builder.accepts(target)) ? Optional.of(new LiveTable(session, builder, target, onlyWhenAsked))
                : Optional.empty();
    }

    /**
     * Finds out what lines look like, as far as that is not known. Costs what it costs for these lines; many at once are cheaper than one by one.
     *
     * @param lines lines of this table
     */
    public void paint(Collection<Line> lines) {
        List<Line> open = lines.stream().filter(each -> !each.isPainted() && !each.isOver()).toList();
        if (!open.isEmpty()) {
            session.watched(() -> {
                open.forEach(assembly.painter()::paint);
                return open;
            });
            assembly.changes().take();
        }
    }

    /**
     * @param cell a cell of this table
     * @return the text that it is to have as the model is at this moment, even if the table has not been refreshed; null if it has none
     */
    public String textNow(Cell cell) {
        return session.watched(() -> assembly.painter().text(cell));
    }

    /** @return the table as it was after the last refresh */
    public Table table() {
        return assembly.table();
    }

    /**
     * Brings the table up to date.
     *
     * @return what has changed; {@link RepresentationChange#none()} if nothing has
     */
    public RepresentationChange<TableElement> refresh() {
        if (dependencies.isClean()) {
            return RepresentationChange.none();
        }
        dependencies.settle();
        RepresentationChange<TableElement> change = session.watched(this::update, () -> null);
        return change == null ? rebuild() : change;
    }

    private RepresentationChange<TableElement> update() {
        new TableUpdate(assembly, dependencies).run();
        return assembly.changes().take();
    }

    /** After an attempt that was given up nothing of it can be trusted. */
    private RepresentationChange<TableElement> rebuild() {
        List<TableElement> before = elements();
        close();
        build();
        return new RepresentationChange<>(elements(), before, List.of(), true);
    }

    private List<TableElement> elements() {
        List<TableElement> elements = new ArrayList<>(table().columns());
        table().lines().forEach(each -> collect(each, elements));
        return elements;
    }

    private static void collect(Line line, List<TableElement> elements) {
        elements.add(line);
        line.lines().forEach(each -> collect(each, elements));
    }

    /** Stops watching the model. */
    @Override
    public void close() {
        session.observer().remove(dependencies);
    }
}
