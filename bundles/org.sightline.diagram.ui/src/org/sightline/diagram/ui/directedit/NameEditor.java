/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.directedit;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.sightline.design.typing.LabelTyping;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.Boxes;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.editing.naming.NamingOrder;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;
import org.sightline.render.text.FontFace;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.voice.SpokenName;
import org.sightline.viewpoint.tool.ToolCommand;

/**
 * A field over the name of an item. Enter and a click elsewhere take what was typed, Tab does and goes on to what is named next, Escape does
 * not. What cannot be taken is told below the field, which stays until it is put right or given up.
 */
final class NameEditor {

    private static final MessageBundle TEXTS = MessageBundle.of(NameEditor.class);
    private static final int LEAST_WIDTH = 130;
    /** Of the field at a flow, where there is little room between steps. */
    private static final int LEAST_WIDTH_AT_EDGE = 64;
    /** As large as texts of a chart mostly are, in its units. */
    private static final double SIZE = 12;
    private static final double LEAST_SIZE = 10;
    private static final double POINTS_PER_INCH = 72;

    private final DiagramContext context;
    private final ItemPart part;
    private final LabelTyping typing = new LabelTyping();
    private Text text;
    private FieldNote note;
    private boolean closing;

    NameEditor(DiagramContext context, ItemPart part) {
        this.context = context;
        this.part = part;
    }

    void open(String typed) {
        text = new Text((Composite) context.viewer().getControl(), SWT.BORDER | SWT.CENTER);
        SpokenName.give(text, () -> TEXTS.get("nameEditor_name"));
        Font font = font();
        text.setFont(font);
        text.addDisposeListener(event -> font.dispose());
        text.setText(typed.isEmpty() ? context.tools().textToEdit(part.view()) : typed);
        note = new FieldNote(text, typing.hint(part.element()));
        changed();
        text.addListener(SWT.Modify, event -> changed());
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, this::traversed);
        text.addListener(SWT.FocusOut, event -> close(true));
        text.setFocus();
        if (typed.isEmpty()) {
            text.selectAll();
        } else {
            text.setSelection(typed.length());
        }
    }

    /** As that of the text which is edited, but never too small to be read. */
    private Font font() {
        TextDrawing drawn = DrawnText.of(part.item()).orElse(null);
        double size = Math.max(LEAST_SIZE, (drawn == null ? SIZE : drawn.font().size()) * context.viewer().root().zoom());
        int points = (int) Math.round(size * POINTS_PER_INCH / text.getDisplay().getDPI().y);
        return new Font(text.getDisplay(), FontFace.FAMILY, points, drawn != null && drawn.font().face().bold() ? SWT.BOLD : SWT.NORMAL);
    }

    /** Over the text; at a flow its upper edge stays where it is, for there is often a step right above it. */
    private void place() {
        Rectangle label = label();
        part.getFigure().translateToAbsolute(label);
        Point size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        boolean isNamedEdge = part.item().kind() == ItemKind.EDGE && part.item().label() != null;
        int least = isNamedEdge ? LEAST_WIDTH_AT_EDGE : LEAST_WIDTH;
        int width = Math.max(Math.max(least, size.x + 8), Math.min(label.width, 2 * LEAST_WIDTH));
        int y = isNamedEdge ? label.y : label.getCenter().y - size.y / 2;
        text.setBounds(label.getCenter().x - width / 2, y, width, size.y);
    }

    /** The text itself; of an edge without one the middle of its way; of a row or column its head, where that is in sight. */
    private Rectangle label() {
        SceneItem item = part.item();
        if (item.label() == null) {
            return Boxes.around(item.bounds());
        }
        Rectangle label = Boxes.around(item.label());
        if (item.kind() != ItemKind.BAND && item.kind() != ItemKind.COLUMN) {
            return label;
        }
        Rectangle area = context.viewer().root().area();
        label.translate(item.kind() == ItemKind.BAND ? Math.max(0, area.x) : 0, item.kind() == ItemKind.COLUMN ? Math.max(0, area.y) : 0);
        Rectangle seen = label.getCopy().intersect(area);
        return seen.isEmpty() ? label : seen;
    }

    private ToolCommand command() {
        return context.tools().edit(part.view(), text.getText().strip()).orElse(null);
    }

    private void changed() {
        Optional<String> problem = problem();
        text.setForeground(problem.isPresent() ? Look.current(LookColor.BAD) : null);
        place();
        note.tell(problem);
    }

    private Optional<String> problem() {
        ToolCommand command = command();
        return typing.refusal(part.element(), text.getText())
                .or(() -> command == null || !command.canExecute() ? Optional.of(TEXTS.get("nameEditor_refused")) : Optional.empty());
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            close(false);
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            close(true);
        }
    }

    /** What is next follows from what was taken: it gets its probability from it. */
    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
            event.doit = false;
            close(true);
            if (closing) {
                NamingOrder.after(part.element()).flatMap(each -> context.chart().parts(each).stream().findFirst()).ifPresent(this::goOn);
            }
        }
    }

    private void goOn(ItemPart next) {
        context.viewer().select(next);
        context.viewer().reveal(next);
        next.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }

    /** @param take whether the name is to be what has been typed; what cannot be taken keeps the field open */
    void close(boolean take) {
        if (closing || text.isDisposed()) {
            return;
        }
        boolean isChanged = take && part.isActive() && !text.getText().strip().equals(context.tools().textToEdit(part.view()));
        if (isChanged && problem().isPresent()) {
            return;
        }
        closing = true;
        ToolCommand command = isChanged ? command() : null;
        boolean hadFocus = text.isFocusControl();
        text.dispose();
        if (command != null) {
            context.document().execute(command);
        }
        if (hadFocus) {
            context.viewer().getControl().setFocus();
        }
    }
}
