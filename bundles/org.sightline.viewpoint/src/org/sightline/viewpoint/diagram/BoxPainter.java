/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.style.BoxStyle;
import org.sightline.viewpoint.style.BoxTemplate;
import org.sightline.viewpoint.style.ResizeKind;
import org.sightline.viewpoint.style.Size;

/** The second step of a refresh: gives each box its label, style, size, tooltip, decorations and the elements it stands for. */
final class BoxPainter {

    private final Refresh refresh;
    private final Decorator decorator;

    BoxPainter(Refresh refresh) {
        this.refresh = refresh;
        decorator = new Decorator(refresh);
    }

    /**
     * @param box a box
     * @return whether it looks different now
     */
    boolean paint(Box box) {
        refresh.tracker().begin(box, box.element());
        BoxMapping mapping = box.mapping();
        Scope plain = refresh.plain(box.element());
        Scope scope = mapping.isPlain() ? plain
                : refresh.inside(box.element(), box.owner()).with("view", box.asObject());
        BoxTemplate template = mapping.styles().choose(scope);
        boolean changed = looks(box, template, plain, scope);
        changed |= box.semanticElements(semanticElements(mapping, box.element(), scope));
        return changed | decorator.decorate(box);
    }

    private boolean looks(Box box, BoxTemplate template, Scope plain, Scope scope) {
        if (template == null) {
            return box.label("") | box.looks(null, Size.AUTOMATIC, ResizeKind.NONE, "");
        }
        boolean alone = box.mapping().isPlain();
        BoxStyle style = template.style(scope);
        boolean changed = box.label(template.label().text(alone ? plain : named(box)));
        String tooltip = template.tooltip().isEmpty() ? "" : template.tooltip().text(alone ? plain : plain.with("view", box.asObject()), "");
        return changed | box.looks(style, size(box, template, scope), template.resize(), tooltip);
    }

    private Scope named(Box box) {
        return refresh.plain(box.element()).with("diagram", refresh.diagram().asObject()).with("view", box.asObject());
    }

    private static Size size(Box box, BoxTemplate template, Scope scope) {
        BoxMapping mapping = box.mapping();
        BoxTemplate sized = mapping.sizes() == mapping.styles() ? template : mapping.sizes().choose(scope);
        return sized == null ? Size.AUTOMATIC : sized.size(scope);
    }

    /** The elements that a mapping associates; null if it names none but the element itself. */
    static List<EObject> semanticElements(Mapping mapping, EObject element, Scope scope) {
        BoundExpression expression = mapping.semanticElements();
        List<EObject> elements = expression.isEmpty() ? List.of() : List.copyOf(expression.elements(scope));
        boolean itself = elements.isEmpty() || elements.size() == 1 && elements.get(0) == element;
        return itself ? null : elements;
    }
}
