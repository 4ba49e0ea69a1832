/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.Collection;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.diagram.ViewKey;
import org.sightline.viewpoint.model.DomainClass;
import org.sightline.viewpoint.operation.OperationRun;
import org.sightline.viewpoint.specification.Description;

/** The views that come and go with a tool, where a mapping makes none by itself. */
final class AskedViews {

    private AskedViews() {
    }

    /** Asks for views of what a creation tool has made. */
    static void ofCreated(Tool tool, OperationRun run, ViewKey container, ViewKey target) {
        for (Description mapping : tool.mappings()) {
            DomainClass domain = new DomainClass(mapping.text("domainClass"));
            if (!mapping.flag("createElements")) {
                run.created().stream().filter(domain::accepts).forEach(each -> run.keep(new ViewKey(mapping, each, container, target)));
            }
        }
    }

    /** Asks for the edges between two views that a tool has joined. */
    static void ofJoined(Tool tool, OperationRun run, View source, View target) {
        ofCreated(tool, run, source.key(), target.key());
        for (Description mapping : tool.mappings()) {
            if (!mapping.flag("createElements") && !mapping.flag("useDomainElement")) {
                run.keep(new ViewKey(mapping, source.element(), source.key(), target.key()));
            }
        }
    }

    /** Asks for a view of what was dropped, in the box or, for null, the diagram that has taken it. */
    static void ofDropped(Collection<Description> mappings, EObject element, Box container, OperationRun run) {
        for (Description each : mappings) {
            if (!each.flag("createElements") && new DomainClass(each.text("domainClass")).accepts(element)) {
                run.keep(new ViewKey(each, element, container == null ? null : container.key(), null));
            }
        }
    }

    /** Collects the elements and keys of a view and of all views in it. */
    static void collect(View view, Set<EObject> elements, Set<ViewKey> keys) {
        elements.addAll(view.semanticElements());
        keys.add(view.key());
        if (view instanceof Box box) {
            box.borders().forEach(each -> collect(each, elements, keys));
            box.children().forEach(each -> collect(each, elements, keys));
        }
    }
}
