/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.messages.MessageBundle;

/** The handles of an item as a menu beside it, for the keyboard. What is refused is grey and says why. */
final class QuickMenu {

    /** The picture for joining. */
    static final String CONNECT_IMAGE = "tool-sequence.svg";

    private static final MessageBundle TEXTS = MessageBundle.of(QuickMenu.class);

    private final DiagramContext context;
    private final QuickMaker maker;
    private final QuickImages images;
    private final QuickKeys keys;

    QuickMenu(DiagramContext context, QuickMaker maker, QuickImages images, QuickKeys keys) {
        this.context = context;
        this.maker = maker;
        this.images = images;
        this.keys = keys;
    }

    /** Opens the menu at an item. */
    void open(ItemPart part) {
        Control canvas = context.viewer().getControl();
        Menu menu = new Menu(canvas.getShell(), SWT.POP_UP);
        for (QuickStep each : QuickStep.values()) {
            if (each.suits(part.element())) {
                Optional<String> refusal = maker.refusal(each, part.element());
                MenuItem item = add(menu, each.label(), QuickCreating.id(each), each.image(), () -> maker.make(each, part.element()));
                item.setEnabled(refusal.isEmpty());
                refusal.ifPresent(item::setToolTipText);
            }
        }
        if (part.element() instanceof FlowNode) {
            add(menu, TEXTS.get("quick_connect"), QuickCreating.CONNECT, CONNECT_IMAGE, new JoinDrop(context, maker, part)::click);
        }
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        Point corner = canvas.toDisplay(box.right(), box.y);
        menu.setLocation(corner);
        menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private MenuItem add(Menu menu, String label, String command, String image, Runnable job) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(TEXTS.get("quick_menuItem", label, keys.key(command)).strip());
        item.setImage(images.image(image));
        item.addListener(SWT.Selection, (Event event) -> job.run());
        return item;
    }
}
