/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Decoration;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.style.ResizeKind;
import org.sightline.viewpoint.style.Size;

/** Writes a diagram as the conformance kit does. */
public final class DiagramText {

    private final TextLines lines;
    private final ViewOrder order;
    private final Fragments fragments = new Fragments();

    private DiagramText(TextLines lines, ViewOrder order) {
        this.lines = lines;
        this.order = order;
    }

    /**
     * @param diagram a diagram
     * @return it as text, one line for each view and each style
     */
    public static String of(Diagram diagram) {
        return TextLines.textOf(lines -> write(diagram, ViewOrder.CANONICAL, lines));
    }

    /**
     * Writes a diagram line by line. The time is linear in the number of views.
     *
     * @param diagram a diagram
     * @param sink takes each line, without its end
     */
    public static void write(Diagram diagram, Consumer<String> sink) {
        write(diagram, ViewOrder.CANONICAL, new TextLines(sink));
    }

    /**
     * @param diagram a diagram
     * @param order in which order views are written
     * @param lines where it is written
     */
    static void write(Diagram diagram, ViewOrder order, TextLines lines) {
        new DiagramText(lines, order).write(diagram);
    }

    private void write(Diagram diagram) {
        lines.add(0, "diagram " + KitNotation.quote(diagram.name()) + " element=" + fragments.element(diagram.target()));
        lines.add(1, "layers " + names(diagram.plan().layers()));
        lines.add(1, "filters " + names(diagram.plan().state().filters()));
        order.views(diagram).forEach(each -> write(each, 1));
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "none" : KitNotation.quoteAll(names);
    }

    private void write(View view, int level) {
        switch (view) {
            case Box box -> write(box, level);
            case Edge edge -> write(edge, level);
        }
    }

    private void write(Box box, int level) {
        boolean holder = box.kind() == Box.Kind.CONTAINER || box.kind() == Box.Kind.LIST;
        String line = KitNotation.small(box.kind()) + " " + common(box);
        line += box.kind() == Box.Kind.CONTAINER ? " layout=" + KitNotation.mixed(box.layout()) : "";
        line += box.kind() == Box.Kind.ITEM ? "" : " size=" + units(box.size().width()) + "x" + units(box.size().height());
        line += holder || box.resize() == ResizeKind.NONE ? "" : " resize=" + box.resize();
        line += box.tooltip().isEmpty() ? "" : " tooltip=" + KitNotation.quote(box.tooltip());
        lines.add(level, line + decorations(box) + semantic(box));
        lines.add(level + 1, StyleText.of(box.style()));
        order.borders(box).forEach(each -> write(each, level + 1));
        order.children(box).forEach(each -> write(each, level + 1));
    }

    private static String units(int size) {
        return size == Size.AUTO ? "auto" : Integer.toString(size);
    }

    private void write(Edge edge, int level) {
        String line = "edge " + common(edge) + " from=" + end(edge.source()) + " to=" + end(edge.target()) + " begin="
                + KitNotation.quote(edge.beginLabel()) + " end=" + KitNotation.quote(edge.endLabel());
        line += edge.path().isEmpty() ? "" : " path=" + joined(edge.path(), this::end);
        lines.add(level, line + decorations(edge) + semantic(edge));
        lines.add(level + 1, StyleText.of(edge.style()));
        if (edge.style() != null) {
            write(level, "begin-label ", edge.style().beginLabel());
            write(level, "center-label ", edge.style().centerLabel());
            write(level, "end-label ", edge.style().endLabel());
        }
    }

    private void write(int level, String kind, org.sightline.viewpoint.style.LabelStyle label) {
        if (label != null) {
            lines.add(level + 1, kind + StyleText.label(label));
        }
    }

    private String end(View view) {
        return view.mapping().name() + ":" + fragments.element(view.element());
    }

    private String common(View view) {
        String text = KitNotation.quote(view.label()) + " mapping=" + view.mapping().name() + " element=" + fragments.element(view.element())
                + " visible=" + KitNotation.yesNo(view.isVisible());
        text += view.isCollapsed() ? " collapsed=yes" : "";
        text += view.isHidden() ? " hidden-by-user=yes" : "";
        return text + (view.filteredBy().isEmpty() ? "" : " filtered-by=" + KitNotation.quoteAll(view.filteredBy()));
    }

    private static String decorations(View view) {
        return view.decorations().isEmpty() ? "" : " decorations=" + joined(view.decorations(), Decoration::name);
    }

    private String semantic(View view) {
        boolean itself = view.semanticElements().size() == 1 && view.semanticElements().get(0) == view.element();
        return itself ? "" : " semantic=" + joined(view.semanticElements(), fragments::element);
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        StringJoiner joiner = new StringJoiner(", ", "[", "]");
        values.forEach(each -> joiner.add(text.apply(each)));
        return joiner.toString();
    }
}
