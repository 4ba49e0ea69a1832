/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.design.services.LegendServices;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.Charts;
import org.sightline.render.Notation;
import org.sightline.render.Selection;
import org.sightline.render.diagram.ElementLinks;
import org.sightline.render.diagram.PictureOptions;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Picture;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.text.FontFamily;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.model.SemanticModel;

/** The notation makes pictures of the example in which the legend explains what is shown, in its own words and order. */
class PicturesTest {

    private static final MessageBundle TEXTS = MessageBundle.of(LegendServices.class);

    private final Example example = new Example();

    private Charts charts() throws IOException {
        try (InputStream specification = NotationFiles.openSpecification(); InputStream roles = NotationFiles.openRoles()) {
            Notation notation = Notation.read(specification, NotationFiles.SPECIFICATION, roles, NotationFiles.ROLES, NotationFiles::openImage);
            SemanticModel model = SemanticModel.of(List.of(example.portfolio().eResource()));
            return new Charts(notation, model, NotationFiles.services(), new TextMeasure(new FontFamily(DerivedFiles.NONE)), ElementLinks.NONE);
        }
    }

    private List<String> legend(String chart, String... layers) throws IOException {
        Charts charts = charts();
        Picture picture = charts.picture(chart, charts.carriers(chart, example.process()).get(0), new Selection(List.of(layers), List.of(), List.of()),
                PictureOptions.STANDARD).orElseThrow();
        assertEquals(List.of(), charts.problems());
        List<String> texts = new ArrayList<>();
        picture.drawings().forEach(each -> collect(each, false, texts));
        return texts;
    }

    private static void collect(Drawing drawing, boolean inEntry, List<String> texts) {
        switch (drawing) {
            case Group group -> group.drawings().forEach(each -> collect(each, inEntry || group.kind().equals("legend-entry"), texts));
            case TextDrawing text when inEntry -> texts.add(text.text());
            default -> { }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "architecture", "logical", "physical", "job", "customer-view", "blueprint", "journey-map" })
    void legend_namesNothingTwice(String chart) throws IOException {
        List<String> legend = legend(chart, "fail points", "wait points", "experience", "causes", "evidence");
        assertTrue(legend.size() >= 4, legend.toString());
        assertEquals(new HashSet<>(legend).size(), legend.size(), legend.toString());
    }

    @Test
    void legend_namesWhatLooksDifferentInTheOrderOfImportance() throws IOException {
        List<String> legend = legend("physical");
        List<String> wanted = List.of("legend_step", "legend_momentOfTruth", "legend_decision_exclusive", "legend_parallelGateway", "legend_start",
                "legend_end", "legend_sequence", "legend_recovery", "legend_message", "legend_goods").stream().map(TEXTS::get).toList();
        assertEquals(wanted, legend.stream().filter(wanted::contains).toList());
        assertTrue(legend.containsAll(List.of("Phone", "Web shop", "E-mail")), legend.toString());
    }

    @Test
    void legend_tellsWhatTheNumbersOfAScaleMean() throws IOException {
        String legend = String.join(" | ", legend("physical", "colour by load", "colour by emotion", "colour by cost"));
        assertTrue(legend.contains("| 0 | 1 | 5 | Colour by load, min"), legend);
        assertTrue(legend.contains("| \u22122 | \u22121 | 0 | 1 | 2 | Colour by emotion"), legend);
        assertTrue(legend.contains("| 0 | 2 | 15 | Colour by cost, EUR"), legend);
    }
}
