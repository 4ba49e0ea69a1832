/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.NewView;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.diagram.ViewKey;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.view.ViewObject;
import org.sightline.viewpoint.view.Visible;

/** One run of model operations: the element they work on now, the variables, and what they have made so far. */
public final class OperationRun {

    private final SemanticModel model;
    private final EvaluationContext context;
    private final VariableStack variables = new VariableStack();
    private final List<EObject> created = new ArrayList<>();
    private final List<Destination> destinations = new ArrayList<>();
    private final Set<ViewKey> kept;
    private EObject self;

    /**
     * @param model the model
     * @param self the element to begin with
     * @param kept views of mappings that make none by themselves
     * @param context bounds the work
     */
    public OperationRun(SemanticModel model, EObject self, Set<ViewKey> kept, EvaluationContext context) {
        this.model = model;
        this.self = self;
        this.kept = new LinkedHashSet<>(kept);
        this.context = context;
    }

    /**
     * @param name a variable's name
     * @param value its value, may be null
     */
    public void variable(String name, Object value) {
        variables.push(name, value);
    }

    /** @return the elements made so far, in order */
    public List<EObject> created() {
        return Collections.unmodifiableList(created);
    }

    /** @return the diagrams that the operations lead to, in order */
    public List<Destination> destinations() {
        return Collections.unmodifiableList(destinations);
    }

    void goTo(String diagram) {
        destinations.add(new Destination(diagram, self));
    }

    /** @return views of mappings that make none by themselves, which are to be there afterwards */
    public Set<ViewKey> kept() {
        return Collections.unmodifiableSet(kept);
    }

    /** @param view key of a view that is to be there afterwards */
    public void keep(ViewKey view) {
        kept.add(view);
    }

    /** @param view key of a view that is not to be there afterwards unless its mapping makes it */
    public void drop(ViewKey view) {
        kept.remove(view);
    }

    /** @return what expressions see now */
    public Scope scope() {
        return new Scope(self, variables.visible(), context);
    }

    EObject self() {
        return self;
    }

    void forget(String variable) {
        variables.pop(variable);
    }


    void made(EObject element) {
        created.add(element);
    }

    Optional<EClass> classNamed(String name) {
        return model.classNamed(name);
    }

    /** The element that an expression gives; null unless it gives exactly one. */
    EObject element(BoundExpression expression) {
        return expression.value(scope()) instanceof EObject found ? found : null;
    }

    /** What identifies a view that is there or has been asked for; null if it is none. */
    static ViewKey keyOf(EObject value) {
        return switch (seen(value)) {
            case View view -> view.key();
            case NewView view -> view.key();
            case null, default -> null;
        };
    }

    /** The same of a view that can hold others. */
    static ViewKey boxKey(EObject value) {
        return seen(value) instanceof Edge ? null : keyOf(value);
    }

    /** What stands behind an object of a representation; null if there is none. */
    static Visible seen(EObject value) {
        return value instanceof ViewObject object ? object.real() : null;
    }

    void all(List<Operation> operations) {
        operations.forEach(each -> each.run(this));
    }

    void on(EObject element, List<Operation> operations) {
        EObject before = self;
        self = element;
        all(operations);
        self = before;
    }
}
