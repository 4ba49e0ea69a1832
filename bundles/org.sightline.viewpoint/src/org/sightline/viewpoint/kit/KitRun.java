/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.table.TableEditing;

/** One run of a kit's case: a new representation, what is done to it, and what is shown then. */
final class KitRun {

    private final ViewpointSession session;
    private final Resource resource;
    private final KitCase.Run run;

    KitRun(ViewpointSession session, Resource resource, KitCase.Run run) {
        this.session = session;
        this.resource = resource;
        this.run = run;
    }

    /** @return what is shown in the end, in the kit's notation */
    String result() {
        Description description = session.representation(run.get("representation"));
        EObject target = run.has("target") ? resource.getEObject(run.get("target")) : resource.getContents().get(0);
        return description.isA("TableDescription") ? table(description, target) : diagram(description, target);
    }

    private String table(Description description, EObject target) {
        TableEditing editing = run.has("edit") ? new TableEditing(session.context()) : null;
        return session.table(description, target).map(each -> TableText.of(each, editing)).orElse(refused(target));
    }

    private static String refused(EObject target) {
        return "cannot be created on " + KitNotation.element(target);
    }

    private String diagram(Description description, EObject target) {
        DiagramState state = DiagramState.initial(description);
        Diagram diagram = session.diagram(description, state, target).orElse(null);
        if (diagram == null) {
            return refused(target);
        }
        ArrivalOrder order = new ArrivalOrder();
        order.update(diagram);
        for (String each : run.list("layers")) {
            state = each.startsWith("-") ? state.hide(each.substring(1)) : state.show(each.substring(1));
            diagram = session.diagram(description, state, target).orElseThrow();
            order.update(diagram);
        }
        for (String each : run.list("filters")) {
            state = state.filter(each);
        }
        diagram = session.diagram(description, state, target).orElseThrow();
        order.update(diagram);
        return DiagramText.of(diagram, order);
    }
}
