/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.render.PictureFormat;
import org.sightline.render.pdf.PdfPaper;
import org.sightline.render.picture.Picture;
import org.sightline.ui.driver.Screenshot;

class PicturingTest extends DiagramTest {

    private void export(Path file, boolean selection, String screenshot) {
        dialogs.expect("Export as Picture", shell -> {
            Text name = user.labelled(shell, "&File:", Text.class);
            user.focus(name);
            user.press("ctrl+a");
            user.type(file.toString());
            if (selection) {
                user.click(user.find(shell, Button.class, each -> each.getText().contains("selection")));
            }
            Screenshot.take(screenshot);
            user.click(exportButton(shell));
        });
        user.press("ctrl+alt+e");
        dialogs.verify();
        user.waitUntil("the picture is there", () -> Files.exists(file));
    }

    @Test
    void wholeDiagram_isWrittenInTheFormOfTheFilesEnding() throws Exception {
        openDiagram(example(), "physical").viewer().getControl().setFocus();

        Path svg = folder.resolve("chart.svg");
        export(svg, false, "export-picture");
        String text = Files.readString(svg);
        assertTrue(text.contains("Ordering office supplies") && text.contains("Call for"), "title and steps are there");

        Path pdf = folder.resolve("chart.pdf");
        export(pdf, false, "export-picture-pdf");
        assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void form_isTheEndingOfTheName() throws Exception {
        openDiagram(example(), "physical").viewer().getControl().setFocus();
        dialogs.expect("Export as Picture", shell -> {
            Text name = user.labelled(shell, "&File:", Text.class);
            String proposed = name.getText();
            assertTrue(proposed.endsWith(".svg"), proposed);
            user.click(user.find(shell, Button.class, each -> each.getText().replace("&", "").equals("PDF")));
            assertEquals(proposed.replaceAll("svg$", "pdf"), name.getText());
            Screenshot.take("export-picture-form");
        });
        user.press("ctrl+alt+e");
        dialogs.verify();
    }

    @Test
    void selection_isWrittenWithoutTheRest() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        context.viewer().getControl().setFocus();
        context.select(List.of(part(context, "Search the web shop").element()));
        user.settle();

        Path svg = folder.resolve("step.svg");
        export(svg, true, "export-selection");

        String text = Files.readString(svg);
        assertTrue(text.contains("web shop"));
        assertFalse(text.contains("Call for"), "what is not selected is not there");
    }

    @Test
    void endingThatNamesNoForm_isRefusedAtTheField() throws Exception {
        openDiagram(example(), "physical").viewer().getControl().setFocus();
        boolean[] isEnabled = {true};
        dialogs.expect("Export as Picture", shell -> {
            Text name = user.labelled(shell, "&File:", Text.class);
            user.focus(name);
            user.press("ctrl+a");
            user.type(folder.resolve("chart.doc").toString());
            isEnabled[0] = exportButton(shell).isEnabled();
            Screenshot.take("export-picture-refused");
        });
        user.press("ctrl+alt+e");
        dialogs.verify();
        assertFalse(isEnabled[0]);
    }

    private Button exportButton(Shell shell) {
        return user.find(shell, Button.class, each -> each.getText().replace("&", "").equals("Export"));
    }

    @Test
    void copyAsPicture_putsTheSelectionOnTheClipboard() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        context.viewer().getControl().setFocus();
        context.select(List.of(part(context, "Search the web shop").element()));
        user.settle();

        user.press("ctrl+shift+c");

        Clipboard clipboard = new Clipboard(Display.getCurrent());
        ImageData image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
        clipboard.dispose();
        assertTrue(image.width > 150 && image.width < 600, "as wide as one step: " + image.width);
    }

    /** To the printer of GTK that writes to a file; without its dialog it takes this name. */
    @Test
    void print_fillsAsManyPagesAsItTakes() throws Exception {
        DiagramContext context = openDiagram(example(), "architecture");
        Path paper = Path.of("output.pdf");
        Printer printer = new Printer(Arrays.stream(Printer.getPrinterList()).filter(each -> String.valueOf(each.driver).contains("File")).findFirst()
                .orElseThrow());
        Picture picture = new DiagramPictures(context).picture(false);
        byte[] pages = new DiagramPictures(context).bytes(picture, PictureFormat.PDF, new PictureFormat.Settings(1, PdfPaper.A4));
        try {
            assertTrue(new PagePrinter(printer).print("Chart", pages));
            user.waitUntil("the pages are written", () -> pageCount(paper) > 0);
            assertEquals(pageCount(pages), pageCount(paper));
            assertTrue(pageCount(paper) > 1, "several pages");
        } finally {
            printer.dispose();
            Files.deleteIfExists(paper);
        }
    }

    private static int pageCount(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0 ? pageCount(Files.readAllBytes(file)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static int pageCount(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
