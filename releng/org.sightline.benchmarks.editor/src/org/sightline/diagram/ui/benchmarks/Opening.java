/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.benchmarks;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.sightline.diagram.ui.canvas.ChartLayers;
import org.sightline.diagram.ui.canvas.ChartViewer;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.SecondLook;
import org.sightline.diagram.ui.figures.BoxFigure;
import org.sightline.diagram.ui.figures.EdgeFigure;
import org.sightline.diagram.ui.live.DiagramStates;
import org.sightline.diagram.ui.live.LiveScene;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.specification.Description;

/**
 * Opening a diagram whose geometry is there, against building, validating and painting the same figures by Draw2d alone, on a canvas of the same
 * size. The figures of both are drawn by the layers of the chart, many with one brush.
 */
final class Opening {

    private final OpenChart chart;
    private final Stopwatch watch;
    private final Shell shell = new Shell(SWT.SHELL_TRIM);
    private Point size;

    Opening(OpenChart chart, Stopwatch watch) {
        this.chart = chart;
        this.watch = watch;
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1_400, 900);
        shell.open();
    }

    /** @return milliseconds for the figures alone, once the diagram has been measured */
    double figures() {
        Composite page = new Composite(shell, SWT.NONE);
        return cleared(watch.untilPainted(() -> {
            Scene scene = chart.context().scene().scene();
            ChartViewer viewer = new ChartViewer(page, chart.context().charts().measure().family());
            viewer.canvas().setSize(size);
            viewer.root().setChartSize((int) scene.size().width(), (int) scene.size().height());
            scene.items().values().forEach(each -> layer(viewer, each).add(figure(each)));
            shell.layout();
            return viewer.canvas();
        }));
    }

    private static IFigure layer(ChartViewer viewer, SceneItem item) {
        return viewer.root().getLayer(ChartLayers.of(item.kind()));
    }

    private static IFigure figure(SceneItem item) {
        return item.kind() == ItemKind.EDGE ? new EdgeFigure(item) : new BoxFigure(item);
    }

    /** @return milliseconds for the diagram with all that can be done in it */
    double diagram() {
        DiagramContext first = chart.context();
        Description description = first.charts().session().representation("physical");
        LiveDiagram live = LiveDiagram.open(first.charts().session(), description, first.carrier()).orElseThrow();
        LiveScene scene = new LiveScene(first.charts(), live, first.diagram(), new DiagramStates(description));
        watch.longestWait(() -> !scene.isProvisional());
        SecondLook look = new SecondLook(first, scene, shell);
        double taken = watch.untilPainted(() -> {
            ChartViewer viewer = look.show();
            shell.layout();
            return viewer.canvas();
        });
        size = look.size();
        look.close();
        return cleared(taken);
    }

    private double cleared(double taken) {
        for (Control each : shell.getChildren()) {
            each.dispose();
        }
        watch.quiet();
        return taken;
    }

    void close() {
        shell.dispose();
    }
}
