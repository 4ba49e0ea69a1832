/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.sightline.design.NotationFiles;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.render.Charts;
import org.sightline.render.Notation;
import org.sightline.render.PictureFormat;
import org.sightline.render.Selection;
import org.sightline.render.diagram.ElementLinks;
import org.sightline.render.diagram.PictureOptions;
import org.sightline.render.picture.Picture;
import org.sightline.render.text.FontFamily;
import org.sightline.render.text.TextMeasure;
import org.sightline.ui.files.StateFolder;
import org.sightline.ui.notation.ProductNotation;
import org.sightline.viewpoint.model.SemanticModel;

/** Draws the physical chart of a process for a look at it. Needs no display; may be used in any thread, by one at a time. */
final class ChartPicture {

    private static final String CHART = "physical";

    private final TextMeasure measure = new TextMeasure(new FontFamily(StateFolder.derived()));
    private final Notation notation = ProductNotation.read();

    /**
     * @param portfolio a model that nobody edits
     * @param width how wide the picture may be, in pixels
     * @param height how high
     * @return the chart of its first process, as large as there is room
     */
    ImageData draw(Portfolio portfolio, int width, int height) {
        CustomerProcess process = portfolio.getProcesses().get(0);
        Charts charts = new Charts(notation, SemanticModel.around(portfolio), NotationFiles.services(), measure, ElementLinks.NONE);
        Picture picture = charts.picture(CHART, process, Selection.DEFAULT, PictureOptions.BARE).orElseThrow();
        double scale = Math.min(width / picture.width(), height / picture.height());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            PictureFormat.PNG.write(List.of(picture), new PictureFormat.Settings(scale, PictureFormat.Settings.STANDARD.paper()), measure, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageData(new ByteArrayInputStream(png.toByteArray()));
    }
}
