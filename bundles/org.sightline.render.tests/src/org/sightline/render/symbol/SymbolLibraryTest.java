/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.layout.Rectangle;
import org.sightline.render.PackageCharts;
import org.sightline.render.SamplePicture;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Extent;
import org.sightline.render.picture.ImageDrawing;
import org.sightline.render.picture.PathDrawing;
import org.sightline.viewpoint.style.Color;

class SymbolLibraryTest {

    private static SymbolLibrary library(String content) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>" + content + "</svg>";
        return new SymbolLibrary(path -> new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), PackageCharts.MEASURE);
    }

    private static List<Drawing> drawn(String content) {
        return library(content).symbol("/p/a.svg").orElseThrow().drawn(new Rectangle(100, 100, 32, 32), new Color(1, 2, 3));
    }

    private static Rectangle extent(String content) {
        return Extent.of(drawn(content).get(0));
    }

    private static void assertBox(Rectangle box, double x, double y, double width, double height) {
        assertEquals(x, box.x(), 0.01);
        assertEquals(y, box.y(), 0.01);
        assertEquals(width, box.width(), 0.01);
        assertEquals(height, box.height(), 0.01);
    }

    @Test
    void shapes_standWhereTheFileSays() {
        assertBox(extent("<rect x='4' y='6' width='10' height='8'/>"), 104, 106, 10, 8);
        assertBox(extent("<path d='M4 6h10v8h-10z'/>"), 104, 106, 10, 8);
        assertBox(extent("<polygon points='4,6 14,6 14,14'/>"), 104, 106, 10, 8);
        assertBox(extent("<g transform='translate(4 6)'><path d='M0,0 L5 4 5,0'  transform='scale(2)'/></g>"), 104, 106, 10, 8);
    }

    @Test
    void arc_endsWhereItShould() {
        assertBox(extent("<path d='M8 16A8 8 0 0 1 24 16'/>"), 108, 108, 16, 8);
        assertBox(extent("<path d='M8,16a8,8,0,1,1,16,0'/>"), 108, 108, 16, 8);
    }

    @Test
    void colours_areInheritedAndCurrentOnesAreTheTexts() {
        PathDrawing part = (PathDrawing) drawn("<g fill='none' style='stroke: #f00; stroke-width:2'><circle cx='9' cy='9' r='4' fill='currentColor'/></g>")
                .get(0);
        assertEquals(new Color(1, 2, 3), part.ink().fill());
        assertEquals(new Color(255, 0, 0), part.ink().stroke());
        assertEquals(2, part.ink().width(), 0.01);
    }

    @Test
    void opacities_areMultiplied() {
        PathDrawing part = (PathDrawing) drawn("<g opacity='0.5'><rect width='4' height='4' stroke='red' fill-opacity='50%' style='stroke-opacity:.2'/></g>")
                .get(0);
        assertEquals(0.25, part.ink().effects().fillOpacity(), 1e-9);
        assertEquals(0.1, part.ink().effects().strokeOpacity(), 1e-9);
    }

    @Test
    void pixels_keepTheirProportions() {
        SymbolLibrary library = new SymbolLibrary(path -> new ByteArrayInputStream(SamplePicture.redDot().file()), PackageCharts.MEASURE);
        ImageDrawing image = (ImageDrawing) library.symbol("/p/a.gif").orElseThrow().drawn(new Rectangle(0, 0, 30, 10), Color.BLACK).get(0);
        assertBox(image.bounds(), 10, 0, 10, 10);
    }

    @Test
    void letters_becomeOutlinesAroundTheirAnchor() {
        Rectangle box = extent("<text x='16' y='22' font-size='17' font-weight='bold' text-anchor='middle'>W</text>");
        assertEquals(116, box.x() + box.width() / 2, 0.5);
        assertTrue(box.y() > 106 && box.bottom() < 123, box.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<image href='x'/>", "<script>x</script>", "<path d='M1 1Zq'/>", "<path d='L1 1'/>", "<path d='M1 1Z 5 5'/>",
            "<rect width='1em'/>", "<rect fill='url(#a)'/>", "<g transform='skewX(3)'/>", "<use href='#a'/>"})
    void whatIsNotKnown_isRefusedAndTold(String content) {
        SymbolLibrary library = library(content);
        assertFalse(library.symbol("/p/a.svg").isPresent());
        assertEquals(1, library.problems().size());
        assertTrue(library.problems().get(0).startsWith("The picture /p/a.svg cannot be read: "), library.problems()::toString);
    }

    @Test
    void entityBomb_isRefused() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>&a;</svg>";
        SymbolLibrary library = new SymbolLibrary(path -> new ByteArrayInputStream(bomb.getBytes(StandardCharsets.UTF_8)), PackageCharts.MEASURE);
        assertFalse(library.symbol("/p/a.svg").isPresent());
    }

    @Test
    void missingPicture_isToldOnce() {
        SymbolLibrary library = new SymbolLibrary(SymbolSource.NONE, PackageCharts.MEASURE);
        assertFalse(library.symbol("/p/a.svg").isPresent());
        assertFalse(library.symbol("/p/a.svg").isPresent());
        assertEquals(List.of("There is no picture /p/a.svg."), library.problems());
    }
}
