/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

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
    private final Dependencies dependencies;
    private final TableAssembly assembly;

    private LiveTable(ViewpointSession session, TableBuilder builder, EObject target) {
        this.session = session;
        dependencies = new Dependencies(session.context());
        assembly = builder.build(target, builder.title(target), dependencies);
        dependencies.take();
        session.observer().add(dependencies);
    }

    /**
     * @param session the session
     * @param description a table description
     * @param target the element that is to carry the table
     * @return the table; absent if the element cannot carry it
     */
    public static Optional<LiveTable> open(ViewpointSession session, Description description, EObject target) {
        TableBuilder builder = session.tableBuilder(description);
        return builder.accepts(target) ? Optional.of(new LiveTable(session, builder, target)) : Optional.empty();
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
        new TableUpdate(assembly, dependencies).run();
        return assembly.takeChange();
    }

    /** Stops watching the model. */
    @Override
    public void close() {
        session.observer().remove(dependencies);
    }
}
