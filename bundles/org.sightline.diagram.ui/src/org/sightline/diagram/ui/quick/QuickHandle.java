/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.function.Supplier;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** A small round handle beside a selected item, with a picture of what it makes. Grey if that is refused. */
final class QuickHandle extends AbstractHandle {

    /** How large it is, in pixels. */
    static final int SIDE = 20;

    private static final int FAINT = 80;
    private static final int TIP_WIDTH = 300;

    private final Supplier<DragTracker> tracker;
    private final Image image;
    private final String tip;
    private final boolean allowed;
    private boolean hot;

    /**
     * @param part the item beside which it stands
     * @param place puts it there
     * @param image its picture
     * @param tip what it makes, and how; why not, if it is refused
     * @param allowed whether it can be used
     * @param tracker handles clicks and drags
     */
    QuickHandle(ItemPart part, Locator place, Image image, String tip, boolean allowed, Supplier<DragTracker> tracker) {
        super(part, place, allowed ? Cursors.HAND : Cursors.ARROW);
        this.image = image;
        this.tip = tip;
        this.allowed = allowed;
        this.tracker = tracker;
        setToolTip(tip(tip));
        addMouseMotionListener(new MouseMotionListener.Stub() {
            @Override
            public void mouseEntered(MouseEvent event) {
                light(allowed);
            }

            @Override
            public void mouseExited(MouseEvent event) {
                light(false);
            }
        });
    }

    /** @return what the mouse is told over it */
    String tip() {
        return tip;
    }

    /** @return whether it can be used */
    boolean isAllowed() {
        return allowed;
    }

    private void light(boolean on) {
        hot = on;
        repaint();
    }

    private static IFigure tip(String text) {
        FlowPage page = new FlowPage() {
            @Override
            public Dimension getPreferredSize(int width, int height) {
                return super.getPreferredSize(TIP_WIDTH, -1);
            }
        };
        page.add(new TextFlow(text));
        return page;
    }

    @Override
    protected DragTracker createDragTracker() {
        return tracker.get();
    }

    /** Each drag is another one. */
    @Override
    public DragTracker getDragTracker() {
        return createDragTracker();
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return getBounds().contains(x, y);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        Rectangle disc = getBounds().getCopy().resize(-1, -1);
        graphics.setBackgroundColor(Look.current(hot ? LookColor.CHOSEN : LookColor.RAISED));
        graphics.fillOval(disc);
        graphics.setForegroundColor(Look.current(hot ? LookColor.ACCENT : LookColor.QUIET));
        graphics.drawOval(disc);
        graphics.setAlpha(allowed ? 255 : FAINT);
        int side = QuickImages.SIDE;
        graphics.drawImage(image, disc.x + (SIDE - side) / 2, disc.y + (SIDE - side) / 2);
    }
}
