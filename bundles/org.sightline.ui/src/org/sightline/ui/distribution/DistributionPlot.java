/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.distribution;

import java.text.NumberFormat;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.voice.SpokenName;

/** A small picture of a distribution: its outline over its range, with the ends written below and the mean marked. */
public final class DistributionPlot {

    private static final MessageBundle TEXTS = MessageBundle.of(DistributionPlot.class);

    private static final int MARGIN = 4;

    private final Canvas canvas;
    private Optional<DistributionCurve> curve = Optional.empty();
    private Optional<Double> mean = Optional.empty();
    private String unit = "";

    /** @param parent where to draw it */
    public DistributionPlot(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addPaintListener(event -> curve.ifPresent(shown -> paint(event.gc, shown)));
        SpokenName.give(canvas, () -> TEXTS.get("plot_name"));
    }

    /**
     * @param value a constant or distribution; empty for none
     * @param unitText the unit of its values; may be empty
     */
    public void show(Optional<EObject> value, String unitText) {
        curve = value.flatMap(DistributionCurves::of);
        mean = value.map(each -> ((ParameterValue) each).getExpectedValue());
        unit = unitText;
        canvas.redraw();
    }

    /** @return whether there is something to see */
    public boolean hasCurve() {
        return curve.isPresent();
    }

    /** @return the picture */
    public Canvas control() {
        return canvas;
    }

    private void paint(GC gc, DistributionCurve shown) {
        int textHeight = gc.getFontMetrics().getHeight();
        Rectangle area = canvas.getClientArea();
        Rectangle plot = new Rectangle(MARGIN, MARGIN + textHeight, area.width - 2 * MARGIN, area.height - 2 * MARGIN - 2 * textHeight);
        CurvePainter painter = new CurvePainter(shown, plot);
        painter.paint(gc, Look.current(LookColor.ACCENT));
        axis(gc, shown, plot);
        mean.filter(value -> value >= shown.least() && value <= shown.greatest()).ifPresent(value -> mark(gc, painter.x(value), plot, value));
    }

    private void axis(GC gc, DistributionCurve shown, Rectangle plot) {
        int bottom = plot.y + plot.height;
        gc.setForeground(canvas.getForeground());
        gc.drawLine(plot.x, bottom, plot.x + plot.width, bottom);
        gc.drawText(number(shown.least()), plot.x, bottom + 1, true);
        String end = TEXTS.get("plot_end", number(shown.greatest()), unit).strip();
        gc.drawText(end, plot.x + plot.width - gc.textExtent(end).x, bottom + 1, true);
    }

    private void mark(GC gc, int place, Rectangle plot, double value) {
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(place, plot.y, place, plot.y + plot.height);
        gc.setLineStyle(SWT.LINE_SOLID);
        String text = TEXTS.get("plot_mean", number(value), unit).strip();
        Point size = gc.textExtent(text);
        gc.drawText(text, Math.clamp(place - size.x / 2L, plot.x, Math.max(plot.x, plot.x + plot.width - size.x)), plot.y - size.y, true);
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(Math.abs(value) < 10 ? 1 : 0);
        return format.format(value == 0 ? 0.0 : value);
    }
}
