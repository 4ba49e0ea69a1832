/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.NodeShape;
import org.sightline.layout.Size;
import org.sightline.render.roles.Role;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Box.Kind;
import org.sightline.viewpoint.style.BoxStyle;
import org.sightline.viewpoint.style.LabelStyle;
import org.sightline.viewpoint.style.LabelStyle.Position;
import org.sightline.viewpoint.style.Shape;

/** How large nodes are: as large as the notation says, and never too small for the text within. */
final class NodeSizing {

    /** Sirius gives sizes in units of this many pixels. */
    static final double UNIT = 10;
    /** Room between the border and the text. */
    static final double PADDING = 6;
    /** Room between the rows of a list. */
    static final double ROW_GAP = 3;

    private static final double STANDARD_SIDE = 30;
    private static final double LEAST_TEXT = 56;
    private static final double GREATEST_TEXT = 132;
    /** A node grows to this width rather than that a word is broken. */
    private static final double GREATEST_WORD = 110;
    private static final double BESIDE_WIDTH = 104;
    private static final double TITLE_WIDTH = 240;
    private static final double CURVE_WIDTH = 24;
    private static final double CURVE_HEIGHT = 96;
    private static final double STUB = 10;
    private static final int MOST_LINES = 8;

    private final LabelMaker labels;
    private final SymbolLibrary symbols;
    private final RoleQuestions questions;

    NodeSizing(LabelMaker labels, SymbolLibrary symbols, RoleQuestions questions) {
        this.questions = questions;
        this.labels = labels;
        this.symbols = symbols;
    }

    /**
     * @param id the figure's id
     * @param box a view
     * @param role what it means
     * @param band id of its row, or null
     * @param holder id of its container or host, or null
     * @return it, measured
     */
    NodeFigure figure(String id, Box box, Role role, String band, String holder) {
        NodeShape outline = outline(box, role.kind());
        LabelStyle style = box.style() == null ? null : box.style().label();
        Label none = labels.label("", style, 1, 1);
        if (box.isCollapsed()) {
            return new NodeFigure(id, box, role, outline, new Size(STUB, STUB), none, none, List.of(), 0, 0, 0, band, holder);
        }
        if (role.kind() == RoleKind.CONTAINER) {
            Label title = labels.label(box.label(), style, TITLE_WIDTH, 2);
            return new NodeFigure(id, box, role, outline, titled(box, title, List.of()), title, none, List.of(), 0, 0, 0, band, holder);
        }
        if (box.kind() == Kind.LIST) {
            Label title = labels.label(box.label(), style, TITLE_WIDTH, 2);
            List<Label> rows = rows(box);
            return new NodeFigure(id, box, role, outline, titled(box, title, rows), title, none, rows, 0, 0, 0, band, holder);
        }
        if (role.kind() == RoleKind.POINT) {
            Label beside = labels.label(box.label(), style, BESIDE_WIDTH, MOST_LINES);
            return new NodeFigure(id, box, role, NodeShape.RECTANGLE, new Size(CURVE_WIDTH, CURVE_HEIGHT), none, beside, List.of(),
                    height(role, box), 0, 0, band, holder);
        }
        boolean inside = style == null || style.position() != Position.BORDER;
        if (!inside) {
            Label beside = labels.label(box.label(), style, BESIDE_WIDTH, MOST_LINES);
            return new NodeFigure(id, box, role, outline, bare(box), none, beside, List.of(), 0, 0, 0, band, holder);
        }
        return filled(id, box, role, outline, style, none, band, holder);
    }

    /** The height of a point as a share, 0 to 1. */
    private double height(Role role, Box box) {
        double least = RoleQuestions.number(role.option("min"), -2);
        double greatest = RoleQuestions.number(role.option("max"), 2);
        double value = questions.number(role.option("value"), box);
        return greatest > least ? Math.clamp((value - least) / (greatest - least), 0, 1) : 0.5;
    }

    private NodeFigure filled(String id, Box box, Role role, NodeShape outline, LabelStyle style, Label none, String band, String holder) {
        double spare = spare(outline);
        Size own = bare(box);
        boolean given = width(box) > 0;
        double width = given ? Math.max(own.width() / spare - 2 * PADDING, labels.wordWidth(box.label(), style, GREATEST_WORD))
                : labels.goodWidth(box.label(), style, LEAST_TEXT, GREATEST_TEXT);
        Label label = labels.label(box.label(), style, Math.max(width, 1), MOST_LINES);
        Size text = label.size();
        double fold = box.style() != null && box.style().shape() instanceof Shape.Note ? 2 * ShapePainter.FOLD - PADDING : 0;
        double needed = text.width() == 0 ? 0 : (text.width() + 2 * PADDING + fold) * spare;
        double high = text.height() == 0 ? 0 : (text.height() + 2 * PADDING) * spare;
        Size size = new Size(Math.ceil(given ? Math.max(own.width(), needed) : needed == 0 ? own.width() : Math.max(needed, own.height())),
                Math.ceil(Math.max(own.height(), high)));
        return new NodeFigure(id, box, role, outline, size, label, none, List.of(), 0, 0, 0, band, holder);
    }

    /** By how much the box around an outline is larger than the text that fits in. */
    private static double spare(NodeShape outline) {
        return switch (outline) {
            case RECTANGLE -> 1;
            case ELLIPSE -> Math.sqrt(2);
            case DIAMOND -> 1.7;
        };
    }

    private List<Label> rows(Box list) {
        List<Label> rows = new ArrayList<>();
        for (Box each : list.children()) {
            if (each.isVisible()) {
                rows.add(labels.label(each.label(), each.style() == null ? null : each.style().label(), TITLE_WIDTH, 2));
            }
        }
        return rows;
    }

    private static Size titled(Box box, Label title, List<Label> rows) {
        double width = title.size().width();
        double height = title.size().height() + 2 * PADDING;
        for (Label each : rows) {
            width = Math.max(width, each.size().width());
            height += each.size().height() + ROW_GAP;
        }
        height += rows.isEmpty() ? 0 : PADDING;
        return new Size(Math.max(width + 2 * PADDING, width(box)), Math.max(height, height(box)));
    }

    private Size bare(Box box) {
        double width = width(box);
        double height = height(box);
        Size natural = natural(box);
        return new Size(width > 0 ? width : natural.width(), height > 0 ? height : natural.height());
    }

    private Size natural(Box box) {
        if (box.style() != null && box.style().shape() instanceof Shape.Image image) {
            return symbols.symbol(image.path()).map(each -> new Size(each.width(), each.height())).orElse(new Size(STANDARD_SIDE, STANDARD_SIDE));
        }
        return new Size(STANDARD_SIDE, STANDARD_SIDE);
    }

    private static double width(Box box) {
        int own = box.style() == null ? 0 : ownSize(box.style().shape())[0];
        return UNIT * Math.max(own > 0 ? own : box.size().width(), 0);
    }

    private static double height(Box box) {
        int own = box.style() == null ? 0 : ownSize(box.style().shape())[1];
        return UNIT * Math.max(own > 0 ? own : box.size().height(), 0);
    }

    private static int[] ownSize(Shape shape) {
        return switch (shape) {
            case Shape.Square it -> new int[] {it.width(), it.height()};
            case Shape.Ellipse it -> new int[] {it.width(), it.height()};
            case Shape.Lozenge it -> new int[] {it.width(), it.height()};
            default -> new int[2];
        };
    }

    private static NodeShape outline(Box box, RoleKind kind) {
        BoxStyle style = box.style();
        return switch (style == null ? null : style.shape()) {
            case Shape.Lozenge lozenge -> NodeShape.DIAMOND;
            case Shape.Ellipse ellipse -> NodeShape.ELLIPSE;
            case Shape.Dot dot -> NodeShape.ELLIPSE;
            case Shape.Image image when kind == RoleKind.GATEWAY -> NodeShape.DIAMOND;
            case Shape.Image image when kind == RoleKind.EVENT || kind == RoleKind.BORDER_EVENT -> NodeShape.ELLIPSE;
            case null, default -> NodeShape.RECTANGLE;
        };
    }
}
