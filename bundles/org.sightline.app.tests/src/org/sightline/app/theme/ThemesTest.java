/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.ExampleTest;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.look.Tone;

class ThemesTest extends ExampleTest {

    private static final float TICK_CONTRAST = 0.5f;
    /** A square within that of a check box, in pixels. */
    private static final int SQUARE = 8;

    private final Themes themes = new Themes(Display.getCurrent());

    @AfterEach
    void backToLight() {
        themes.choose(PlatformUI.getWorkbench(), Appearance.LIGHT);
        user.settle();
    }

    private static RGB rgb(LookColor role, Tone tone) {
        int rgb = role.rgb(tone);
        return new RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Of the buttons of the findings view that are pressed, or are not. */
    private Set<RGB> grounds(boolean pressed) {
        ToolBar bar = user.find(window().getShell(), ToolBar.class, ThemesTest::hasFilters);
        ToolItem filter = filters(bar).getFirst();
        filter.setSelection(pressed);
        bar.redraw();
        user.settle();
        return filters(bar).stream().filter(each -> each.getSelection() == pressed).map(each -> each.getBackground().getRGB()).collect(Collectors.toSet());
    }

    private static List<ToolItem> filters(ToolBar bar) {
        return Arrays.stream(bar.getItems()).filter(each -> (each.getStyle() & SWT.CHECK) != 0).toList();
    }

    private static boolean hasFilters(ToolBar bar) {
        return filters(bar).size() == 3;
    }

    private Control canvas() {
        return ((DiagramEditor) page().getActiveEditor()).context().orElseThrow().viewer().getControl();
    }

    @Test
    void everything_isOfOneToneWheneverTheThemeIsChanged() throws Exception {
        openExample();
        IEditorPart chart = page().getActiveEditor();
        window().getService(IHandlerService.class).executeCommand("org.sightline.table.ui.open", null);
        user.settle();
        IEditorPart table = page().getActiveEditor();
        assertNotEquals(chart, table);

        for (String theme : List.of("Dark", "Light", "Dark", "Light")) {
            user.choose("Window", "Theme", theme);
            for (IEditorPart each : List.of(table, chart)) {
                page().activate(each);
                user.settle();
                String what = "theme-" + theme.toLowerCase(Locale.ROOT) + (each == table ? "-table" : "-chart");
                Tone tone = theme.equals("Dark") ? Tone.DARK : Tone.LIGHT;
                try {
                    user.waitUntil(what, () -> PaintedTone.within(window().getShell().getBounds()).tilesOtherThan(tone) == 0);
                } finally {
                    Screenshot.take(what);
                }
            }
            page().activate(table);
            user.settle();
        }
    }

    @Test
    void dark_dressesChartTreeAndPropertiesAtOnce() throws Exception {
        openExample();
        assertEquals(rgb(LookColor.PAPER, Tone.LIGHT), canvas().getBackground().getRGB());

        user.choose("Window", "Theme", "Dark");
        user.waitUntil("the chart lies on dark paper", () -> canvas().getBackground().getRGB().equals(rgb(LookColor.PAPER, Tone.DARK)));
        user.settle();

        Tree findings = user.find(window().getShell(), Tree.class, tree -> tree.getColumnCount() > 0);
        assertEquals(rgb(LookColor.PAPER, Tone.DARK), findings.getBackground().getRGB());
        assertEquals(rgb(LookColor.TEXT, Tone.DARK), findings.getForeground().getRGB());
        assertEquals(Tone.DARK, Look.of(Display.getCurrent()).tone());
        assertEquals(Appearance.DARK, Appearance.chosen(), "kept for the next run");
        assertFalse(grounds(false).contains(rgb(LookColor.PRESSED, Tone.DARK)));
        assertEquals(Set.of(rgb(LookColor.PRESSED, Tone.DARK)), grounds(true), "pressed buttons are set apart");
        Screenshot.take("theme-dark");

        user.choose("Window", "Theme", "Light");
        user.waitUntil("the chart lies on white paper", () -> canvas().getBackground().getRGB().equals(rgb(LookColor.PAPER, Tone.LIGHT)));
        Screenshot.take("theme-light");
    }

    @Test
    void secondThoughtWhileTheThemeChanges_counts() {
        Look before = Look.of(Display.getCurrent());
        themes.choose(PlatformUI.getWorkbench(), Appearance.DARK);
        themes.choose(PlatformUI.getWorkbench(), Appearance.LIGHT);
        user.waitUntil("the change is over", () -> Look.of(Display.getCurrent()) != before);
        assertEquals(Tone.LIGHT, Look.of(Display.getCurrent()).tone());
        user.waitUntil("all is light", () -> PaintedTone.within(window().getShell().getBounds()).tilesOtherThan(Tone.LIGHT) == 0);
    }

    @Test
    void tickInAView_isSeenInBothThemes() throws Exception {
        page().showView("org.sightline.diagram.ui.vision");
        Button box = user.find(window().getShell(), Button.class, each -> each.getText().replace("&", "").equals("Follow the selection"));
        for (Appearance each : List.of(Appearance.LIGHT, Appearance.DARK, Appearance.LIGHT)) {
            themes.choose(PlatformUI.getWorkbench(), each);
            user.settle();
            user.waitUntil("a tick is seen in " + each, () -> contrastWithin(box) > TICK_CONTRAST);
            box.setSelection(false);
            user.waitUntil("no tick is seen in " + each, () -> contrastWithin(box) < TICK_CONTRAST);
            box.setSelection(true);
        }
    }

    /** How far the lightest and the darkest pixel lie apart in the middle of the square of a check box, 0 to 1. */
    private static float contrastWithin(Button box) {
        Point size = box.getSize();
        Image image = new Image(box.getDisplay(), SQUARE, SQUARE);
        GC gc = new GC(box);
        gc.copyArea(image, SQUARE / 2, (size.y - SQUARE) / 2);
        gc.dispose();
        ImageData pixels = image.getImageData();
        image.dispose();
        DoubleSummaryStatistics lights = IntStream.range(0, SQUARE * SQUARE)
                .mapToDouble(at -> pixels.palette.getRGB(pixels.getPixel(at % SQUARE, at / SQUARE)).getHSB()[2]).summaryStatistics();
        return (float) (lights.getMax() - lights.getMin());
    }
}
