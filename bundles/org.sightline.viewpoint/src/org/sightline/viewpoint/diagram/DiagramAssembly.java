/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.Variables;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.refresh.ChangeRecorder;
import org.sightline.viewpoint.refresh.Tracker;

/** A diagram and the steps that make it: boxes, then edges, then what is shown. */
final class DiagramAssembly implements ViewListener {

    private final Diagram diagram;
    private final ViewIndex index;
    private final BoxSynchronizer boxes;
    private final EdgeSynchronizer edges;
    private final VisibilityPass visibility;
    private final ChangeRecorder<View> changes = new ChangeRecorder<>();

    DiagramAssembly(Diagram diagram, SemanticModel model, Tracker tracker, EObject root) {
        this.diagram = diagram;
        index = new ViewIndex(diagram.plan(), tracker, DiagramBuilder.MOST_VIEWS);
        Refresh refresh = new Refresh(diagram, model, tracker, index, root);
        boxes = new BoxSynchronizer(refresh, this);
        edges = new EdgeSynchronizer(refresh, this);
        visibility = new VisibilityPass(refresh, this);
        diagram.edges(edges::edges);
    }

    /** The element on which candidates are looked for: what the root expression gives, else the target. */
    static EObject root(DiagramPlan plan, EObject target, EvaluationContext context) {
        List<EObject> roots = plan.root().isEmpty() ? List.of() : plan.root().elements(new Scope(target, Variables.NONE, context));
        return roots.isEmpty() ? target : roots.get(0);
    }

    /** Makes everything. */
    void build() {
        boxes.synchronize(diagram.content());
        edges.synchronizeAll();
        visibility.decideAll();
        changes.start();
    }

    Diagram diagram() {
        return diagram;
    }

    BoxSynchronizer boxes() {
        return boxes;
    }

    EdgeSynchronizer edges() {
        return edges;
    }

    VisibilityPass visibility() {
        return visibility;
    }

    /** @return what has changed since the diagram was built */
    ChangeRecorder<View> changes() {
        return changes;
    }

    @Override
    public void added(View view) {
        index.add(view);
        diagram.edgesChanged();
        changes.added(view);
    }

    @Override
    public void removed(View view) {
        index.remove(view);
        visibility.forget(view);
        diagram.edgesChanged();
        changes.removed(view);
    }

    @Override
    public void changed(View view) {
        changes.changed(view);
    }

    @Override
    public void rearranged(Content content) {
        if (changes.hasStarted()) {
            index.rearranged();
        }
        diagram.edgesChanged();
        if (content.box() == null) {
            changes.rearranged();
        } else {
            changes.changed(content.box());
        }
    }
}
