/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.Variables;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.refresh.Tracker;

/** What the steps of one diagram's refresh share: the diagram, the model, who notes reads, and which views there are. */
final class Refresh {

    private final Diagram diagram;
    private final SemanticModel model;
    private final Tracker tracker;
    private final ViewIndex index;
    private final Variables variables;
    private final EObject root;

    Refresh(Diagram diagram, SemanticModel model, Tracker tracker, ViewIndex index, EObject root) {
        this.diagram = diagram;
        this.model = model;
        this.tracker = tracker;
        this.index = index;
        this.root = root;
        variables = Variables.NONE.with("diagram", diagram.asObject()).with("viewpoint", diagram.asObject()).with("viewPoint", diagram.asObject());
    }

    Diagram diagram() {
        return diagram;
    }

    DiagramPlan plan() {
        return diagram.plan();
    }

    SemanticModel model() {
        return model;
    }

    Tracker tracker() {
        return tracker;
    }

    ViewIndex index() {
        return index;
    }

    /** @return the element on which the candidates of the diagram itself are looked for */
    EObject root() {
        return root;
    }

    /** @return an element with no variables but its own */
    Scope plain(EObject element) {
        return new Scope(element, Variables.NONE, tracker.context());
    }

    /** @return an element with the variables that hold everywhere in the diagram */
    Scope inDiagram(EObject element) {
        return new Scope(element, variables, tracker.context());
    }

    /** @return an element with the variables that name what contains it */
    Scope inside(EObject element, Content content) {
        Box box = content.box();
        return inDiagram(element).with("containerView", box == null ? diagram.asObject() : box.asObject()).with("container",
                box == null ? diagram.target() : box.element());
    }
}
