/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sightline.design.NotationFiles;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.io.model.LargeModels;
import org.sightline.io.model.ModelReader;
import org.sightline.io.model.ModelWriter;
import org.sightline.layout.LayoutInput;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.render.Charts;
import org.sightline.render.Notation;
import org.sightline.render.PictureFormat;
import org.sightline.render.Selection;
import org.sightline.render.diagram.ElementLinks;
import org.sightline.render.diagram.PictureOptions;
import org.sightline.render.picture.Picture;
import org.sightline.render.scene.Placement;
import org.sightline.render.text.FontFamily;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.model.SemanticModel;

/** From a model file to the SVG of its physical chart, against reading the file and laying the same graph out by ELK layered. */
final class PictureBenchmark implements Benchmark {

    private static final int ROUNDS = 3;
    private static final int STEPS = 10_000;

    private final TextMeasure measure = new TextMeasure(new FontFamily(DerivedFiles.NONE));

    @Override
    public List<Row> measure() throws Exception {
        Path file = Files.createTempFile("large", ".sightline");
        try {
            ModelWriter.write(LargeModels.portfolio(1, STEPS), file);
            Notation notation = notation();
            LayoutInput input = input(notation, file);
            Ratio.Result time = Ratio.measure(ROUNDS, () -> List.of(ModelReader.read(file), ElkLayout.of(input).run()), () -> svg(notation, file));
            Ratio.Result memory = Memory.compare(ROUNDS, () -> ModelReader.read(file), () -> picture(notation, file));
            return List.of(
                    new Row("model file to SVG", STEPS + " steps", "reading the file and ELK layered", time, 3, Row.Unit.MILLISECONDS),
                    new Row("memory of model and picture", STEPS + " steps", "the model", memory, 4, Row.Unit.MEBIBYTES));
        } finally {
            Files.delete(file);
        }
    }

    private static Notation notation() throws IOException {
        try (InputStream specification = NotationFiles.openSpecification(); InputStream roles = NotationFiles.openRoles()) {
            return Notation.read(specification, NotationFiles.SPECIFICATION, roles, NotationFiles.ROLES, NotationFiles::openImage);
        }
    }

    private Charts charts(Notation notation, Portfolio portfolio) {
        return new Charts(notation, SemanticModel.around(portfolio), NotationFiles.services(), measure, ElementLinks.NONE);
    }

    private LayoutInput input(Notation notation, Path file) throws Exception {
        Portfolio portfolio = ModelReader.read(file).portfolio();
        CustomerProcess process = portfolio.getProcesses().get(0);
        Charts charts = charts(notation, portfolio);
        Diagram diagram = charts.session().diagram("physical", process).orElseThrow();
        return charts.scenes().draft(charts.session(), diagram, Placement.NONE).input();
    }

    private List<Object> picture(Notation notation, Path file) throws Exception {
        Portfolio portfolio = ModelReader.read(file).portfolio();
        Charts charts = charts(notation, portfolio);
        CustomerProcess process = portfolio.getProcesses().get(0);
        return List.of(charts, charts.picture("physical", process, Selection.DEFAULT, PictureOptions.STANDARD).orElseThrow());
    }

    private byte[] svg(Notation notation, Path file) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormat.SVG.write(List.of((Picture) picture(notation, file).get(1)), PictureFormat.Settings.STANDARD, measure, out);
        return out.toByteArray();
    }
}
