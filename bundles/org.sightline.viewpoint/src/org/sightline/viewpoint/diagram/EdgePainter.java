/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.style.EdgeStyle;
import org.sightline.viewpoint.style.EdgeTemplate;
import org.sightline.viewpoint.style.LabelTemplate;

/** Gives each edge its labels, style, path, decorations and the elements it stands for. */
final class EdgePainter {

    private final Refresh refresh;
    private final Decorator decorator;

    EdgePainter(Refresh refresh) {
        this.refresh = refresh;
        decorator = new Decorator(refresh);
    }

    /**
     * @param edge an edge
     * @return whether it looks different now
     */
    boolean paint(Edge edge) {
        refresh.tracker().begin(edge, edge.element());
        EdgeMapping mapping = edge.mapping();
        Scope plain = refresh.plain(edge.element());
        Scope scope = mapping.isPlain() ? plain : refresh.inside(edge.element(), refresh.diagram().content()).with("view", edge.asObject())
                .with("sourceView", edge.source().asObject()).with("targetView", edge.target().asObject());
        EdgeTemplate template = mapping.styles().choose(scope);
        boolean changed = looks(edge, template, plain, scope);
        changed |= edge.semanticElements(semanticElements(edge, scope));
        return changed | decorator.decorate(edge);
    }

    private boolean looks(Edge edge, EdgeTemplate template, Scope plain, Scope scope) {
        List<Box> path = path(edge);
        if (template == null) {
            return edge.label("") | edge.looks(null, "", "", path);
        }
        Scope named = edge.mapping().isPlain() ? plain
                : plain.with("diagram", refresh.diagram().asObject()).with("view", edge.asObject());
        EdgeStyle style = template.style(scope, edge.source().mapping().description(), edge.target().mapping().description());
        boolean changed = edge.label(text(template.center(), named));
        return changed | edge.looks(style, text(template.begin(), named), text(template.end(), named), path);
    }

    private static String text(LabelTemplate label, Scope scope) {
        return label == null ? "" : label.text(scope);
    }

    private static List<EObject> semanticElements(Edge edge, Scope scope) {
        EdgeMapping mapping = edge.mapping();
        if (mapping.isElementBased()) {
            return BoxPainter.semanticElements(mapping, edge.element(), scope);
        }
        return mapping.semanticElements().isEmpty() ? List.of() : List.copyOf(mapping.semanticElements().elements(scope));
    }

    private List<Box> path(Edge edge) {
        EdgeMapping mapping = edge.mapping();
        if (mapping.path().isEmpty() || mapping.pathMappings().isEmpty()) {
            return List.of();
        }
        Scope scope = refresh.inDiagram(edge.element()).with("element", edge.element()).with("source", edge.source().element()).with("target",
                edge.target().element());
        List<Box> path = new ArrayList<>();
        for (EObject each : mapping.path().elements(scope)) {
            refresh.index().of(each).stream().filter(view -> view instanceof Box && mapping.passes(view.mapping())).map(Box.class::cast)
                    .reduce((first, second) -> second).ifPresent(path::add);
        }
        return path;
    }
}
