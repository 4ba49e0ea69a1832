/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.StateHolder;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.diagram.ViewKey;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.Variables;
import org.sightline.viewpoint.operation.Destination;
import org.sightline.viewpoint.operation.OperationPlan;
import org.sightline.viewpoint.operation.OperationRun;
import org.sightline.viewpoint.specification.Description;

/** Makes commands: what the tools of diagrams and of tables have in common. */
final class ToolShop {

    private final ViewpointSession session;
    private final StateHolder views;

    ToolShop(ViewpointSession session, StateHolder views) {
        this.session = session;
        this.views = views;
    }

    /** The model changes that a tool describes. */
    ToolCommand command(Description tool, ToolSetting setting, BooleanSupplier condition, Consumer<OperationRun> afterwards) {
        return new ToolCommand(tool, session.binder(), session.recording(), views, condition, setting, () -> questions(setting), () -> {
            OperationRun run = start(setting.self());
            setting.enter(run, session.binder());
            OperationPlan.of(tool, session.binder()).run(run);
            afterwards.accept(run);
            session.model().structureChanged();
            return run;
        });
    }

    /** Where a tool leads, without changing anything; nowhere if its condition does not hold. */
    List<Destination> destinations(Description tool, ToolSetting setting) {
        if (!holds(tool, "precondition", setting, setting.self())) {
            return List.of();
        }
        return session.watched(() -> {
            OperationRun run = start(setting.self());
            setting.enter(run, session.binder());
            OperationPlan.leading(tool, session.binder()).run(run);
            return run.destinations();
        });
    }

    private List<Question> questions(ToolSetting setting) {
        return session.watched(() -> setting.questions(session.binder(), session.context()));
    }

    /** Whether a tool's condition holds on an element; a broken one does not. */
    boolean holds(Description tool, String feature, ToolSetting setting, EObject element) {
        return session.watched(() -> session.binder().bind(tool, feature).holds(setting.conditionScope(element, session.context())));
    }

    /** The text that an expression of a tool gives for a view. */
    String text(Description tool, String feature, View view) {
        Variables variables = Variables.NONE.with("view", view.asObject());
        return session.binder().bind(tool, feature).text(new Scope(view.element(), variables, session.context()), view.label());
    }

    /** Deletes elements where no tool tells how; views that were asked for go too. */
    ToolCommand deletion(Description mapping, Collection<EObject> elements, Collection<ViewKey> gone) {
        return new ToolCommand(mapping, session.binder(), session.recording(), views, () -> true, null, List::of, () -> {
            OperationRun run = start(null);
            EcoreUtil.deleteAll(elements, true);
            gone.forEach(run::drop);
            session.model().structureChanged();
            return run;
        });
    }

    private OperationRun start(EObject self) {
        Set<ViewKey> kept = views == null ? Set.of() : views.state().kept();
        return new OperationRun(session.model(), self, kept, session.context());
    }
}
