/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.gef.SharedCursors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.Boxes;
import org.sightline.diagram.ui.parts.ItemPart;

/**
 * A flow that hangs on the mouse: the next click says where it leads. By keys: the arrow keys go from item to item, Enter joins, Escape gives
 * up.
 */
final class LinkTool extends QuickDrag {

    private final DiagramContext context;
    private ItemPart current;

    LinkTool(DiagramContext context, QuickMaker maker, ItemPart origin) {
        super(context, maker, origin, new JoinDrop(context, maker, origin));
        this.context = context;
        current = origin;
        setDefaultCursor(SharedCursors.CROSS);
        setUnloadWhenFinished(true);
    }

    @Override
    protected boolean handleMove() {
        follow();
        return true;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        follow();
        setState(STATE_TERMINAL);
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        join();
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> join();
            case SWT.ESC -> handleFinished();
            case SWT.ARROW_LEFT -> go(-1, 0);
            case SWT.ARROW_RIGHT -> go(1, 0);
            case SWT.ARROW_UP -> go(0, -1);
            case SWT.ARROW_DOWN -> go(0, 1);
            default -> {
                return super.handleKeyDown(event);
            }
        }
        return true;
    }

    private void join() {
        erase();
        finish();
        handleFinished();
    }

    private void go(int dx, int dy) {
        Towards towards = new Towards(current.item().bounds(), dx, dy);
        context.scene().scene().items().keySet().stream().map(context.chart()::part).flatMap(Optional::stream)
                .filter(each -> JoinDrop.isNode(each) && towards.leadsTo(each.item().bounds()))
                .min(Comparator.comparingDouble(each -> towards.distance(each.item().bounds()))).ifPresent(this::show);
    }

    private void show(ItemPart part) {
        current = part;
        context.viewer().reveal(part);
        show(part, Boxes.around(part.item().bounds()).getCenter());
    }
}
