/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.ui.canvas.ChartLayers;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.Boxes;
import org.sightline.diagram.ui.live.SceneListener;
import org.sightline.render.scene.SceneItem;

/** Lights up some elements of a diagram for as long as somebody wants to see them; the rest is dim. Nothing of it is stored. */
public final class Lighting implements Ability {

    private final LightFigure figure = new LightFigure();
    private final SceneListener changed = change -> refresh();
    private DiagramContext context;
    private Light light;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
        opened.viewer().setProperty(Lighting.class.getName(), this);
        opened.scene().addListener(changed);
    }

    /**
     * @param context an open diagram
     * @return its lighting
     */
    public static Optional<Lighting> of(DiagramContext context) {
        return Optional.ofNullable((Lighting) context.viewer().getProperty(Lighting.class.getName()));
    }

    /** @param newLight what is lit from now on; what the diagram does not show does no harm */
    public void show(Light newLight) {
        light = newLight;
        if (figure.getParent() == null) {
            layer().add(figure, 0);
        }
        refresh();
        showSome();
    }

    /** Something of what stands out is to be in sight. */
    private void showSome() {
        List<SceneItem> marked = figure.marked();
        Rectangle sight = context.viewer().root().area();
        if (marked.stream().noneMatch(each -> sight.contains(Boxes.around(each.bounds())))) {
            marked.stream().findFirst().flatMap(each -> context.chart().part(each.key())).ifPresent(context.viewer()::reveal);
        }
    }

    /** Shows the diagram as ever. */
    public void clear() {
        if (light != null) {
            light = null;
            layer().remove(figure);
        }
    }

    private void refresh() {
        if (light != null) {
            figure.show(context.scene().scene(), light);
        }
    }

    private IFigure layer() {
        return context.viewer().root().getLayer(ChartLayers.HEADS);
    }

    /** @return the elements that stand out at the moment, as far as the diagram shows them */
    public List<EObject> marked() {
        return light == null ? List.of() : figure.marked().stream().map(SceneItem::element).toList();
    }

    @Override
    public void stop() {
        context.scene().removeListener(changed);
    }
}
