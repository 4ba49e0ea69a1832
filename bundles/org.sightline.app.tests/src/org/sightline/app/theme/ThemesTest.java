/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.shipped.ShippedFiles;
import org.sightline.app.welcome.ChartOpener;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.look.Tone;

class ThemesTest extends WorkbenchTest {

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

    private Control canvas() {
        return ((DiagramEditor) page().getActiveEditor()).context().orElseThrow().viewer().getControl();
    }

    @Test
    void everything_isOfOneToneWheneverTheThemeIsChanged() throws Exception {
        Path model = folder.resolve("model.sightline");
        ShippedFiles.copy(ShippedFiles.EXAMPLE, model);
        new ChartOpener(window()).open(model);
        user.settle();
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
        Path model = folder.resolve("model.sightline");
        ShippedFiles.copy(ShippedFiles.EXAMPLE, model);
        new ChartOpener(window()).open(model);
        user.settle();
        assertEquals(rgb(LookColor.PAPER, Tone.LIGHT), canvas().getBackground().getRGB());

        user.choose("Window", "Theme", "Dark");
        user.waitUntil("the chart lies on dark paper", () -> canvas().getBackground().getRGB().equals(rgb(LookColor.PAPER, Tone.DARK)));
        user.settle();

        Tree findings = user.find(window().getShell(), Tree.class, tree -> tree.getColumnCount() > 0);
        assertEquals(rgb(LookColor.PAPER, Tone.DARK), findings.getBackground().getRGB());
        assertEquals(rgb(LookColor.TEXT, Tone.DARK), findings.getForeground().getRGB());
        assertEquals(Tone.DARK, Look.of(Display.getCurrent()).tone());
        assertEquals(Appearance.DARK, Appearance.chosen(), "kept for the next run");
        Screenshot.take("theme-dark");

        user.choose("Window", "Theme", "Light");
        user.waitUntil("the chart lies on white paper", () -> canvas().getBackground().getRGB().equals(rgb(LookColor.PAPER, Tone.LIGHT)));
        Screenshot.take("theme-light");
    }
}
