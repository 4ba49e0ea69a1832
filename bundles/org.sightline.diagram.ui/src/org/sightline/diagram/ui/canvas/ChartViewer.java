/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.sightline.diagram.ui.brush.BrushResources;
import org.sightline.render.text.FontFamily;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** Shows a chart: a viewer of GEF whose root draws scenes. */
public final class ChartViewer extends ScrollingGraphicalViewer {

    private final BrushResources resources;
    private final ChartRootEditPart root;
    private final ChartExpose expose;
    private ChartDispatcher dispatcher;

    /**
     * @param parent where its control is made
     * @param family the shipped family
     */
    public ChartViewer(Composite parent, FontFamily family) {
        resources = new BrushResources(Display.getCurrent(), family);
        root = new ChartRootEditPart(resources);
        expose = new ChartExpose(root);
        setControl(new ChartCanvas(parent, getLightweightSystem()));
        getControl().addListener(SWT.Resize, event -> expose.sized());
        getControl().setBackground(Look.current(LookColor.PAPER));
        setRootEditPart(root);
    }

    /** The chart brings its own. */
    @Override
    protected void createDefaultRoot() {
        // GEF's would be thrown away at once, and it loads all that formats numbers as people write them.
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        return new ChartSystem();
    }

    @Override
    public void setEditDomain(EditDomain domain) {
        super.setEditDomain(domain);
        dispatcher = new ChartDispatcher(domain, this);
        getLightweightSystem().setEventDispatcher(dispatcher);
    }

    @Override
    protected DomainEventDispatcher getEventDispatcher() {
        return dispatcher;
    }

    /** Scrolls to what stands for something, clear of the heads; a canvas that has no size yet does so when it gets one. */
    @Override
    public void reveal(EditPart part) {
        if (part instanceof GraphicalEditPart shown) {
            expose.expose(shown);
        }
    }

    /** @return the root: layers, zoom, and what is in sight */
    public ChartRootEditPart root() {
        return root;
    }

    /** @return what brushes of this window draw with */
    public BrushResources brushes() {
        return resources;
    }

    /** @return the canvas */
    public FigureCanvas canvas() {
        return getFigureCanvas();
    }
}
