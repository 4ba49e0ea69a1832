/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.picture;

import java.io.IOException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.io.OutputException;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.PictureFormat;
import org.sightline.render.pdf.PdfPaper;
import org.sightline.render.picture.Picture;

/** Takes pictures of the diagram: to a file, to the clipboard, to paper. */
public final class Picturing implements Ability {

    /** Asks for a file and writes the picture to it. */
    public static final String EXPORT = "org.sightline.diagram.ui.exportPicture";
    /** Copies what is selected, or the whole diagram, as a picture. */
    public static final String COPY = "org.sightline.diagram.ui.copyPicture";

    private static final MessageBundle TEXTS = MessageBundle.of(Picturing.class);

    private DiagramContext context;
    private DiagramPictures pictures;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
    }

    @Override
    public void offer(DiagramContext opened) {
        pictures = new DiagramPictures(opened);
        DiagramAction.offer(opened, EXPORT, this::export);
        DiagramAction.offer(opened, COPY, this::copy);
        DiagramAction.offer(opened, ActionFactory.PRINT.getId(), this::print);
    }

    private Shell shell() {
        return context.editor().getSite().getShell();
    }

    private void export() {
        ExportPictureDialog dialog = new ExportPictureDialog(shell(), pictures.proposedFile(), pictures.hasSelection());
        dialog.open();
        dialog.request().ifPresent(request -> BusyIndicator.showWhile(shell().getDisplay(), () -> write(request)));
    }

    private void write(PictureRequest request) {
        try {
            pictures.write(request);
            context.editor().getEditorSite().getActionBars().getStatusLineManager().setMessage(TEXTS.get("picture_written", request.file()));
        } catch (OutputException | IllegalArgumentException failure) {
            MessageDialog.openError(shell(), TEXTS.get("picture_failedTitle"), failure.getMessage());
        }
    }

    private void copy() {
        Picture picture = pictures.picture(pictures.hasSelection());
        try {
            byte[] png = pictures.bytes(picture, PictureFormat.PNG, PictureFormat.Settings.STANDARD);
            byte[] svg = pictures.bytes(picture, PictureFormat.SVG, PictureFormat.Settings.STANDARD);
            new PictureClipboard(shell().getDisplay()).put(png, svg);
        } catch (IllegalArgumentException refusal) {
            MessageDialog.openError(shell(), TEXTS.get("picture_failedTitle"), refusal.getMessage());
        }
    }

    private void print() {
        PrintDialog dialog = new PrintDialog(shell(), SWT.NONE);
        dialog.setText(TEXTS.get("picture_printTitle"));
        PrinterData chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Printer printer = new Printer(chosen);
        BusyIndicator.showWhile(shell().getDisplay(), () -> print(new PagePrinter(printer)));
        printer.dispose();
    }

    private void print(PagePrinter printer) {
        Picture picture = pictures.picture(false);
        byte[] pages = pictures.bytes(picture, PictureFormat.PDF, new PictureFormat.Settings(1, paper(printer)));
        try {
            if (!printer.print(picture.title(), pages)) {
                MessageDialog.openError(shell(), TEXTS.get("picture_failedTitle"), TEXTS.get("picture_printerRefuses"));
            }
        } catch (IOException failure) {
            StatusManager.getManager().handle(Status.error(TEXTS.get("picture_printFailed"), failure), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private static PdfPaper paper(PagePrinter printer) {
        if (printer.isLarge()) {
            return printer.isWide() ? PdfPaper.A3_LANDSCAPE : PdfPaper.A3;
        }
        return printer.isWide() ? PdfPaper.A4_LANDSCAPE : PdfPaper.A4;
    }
}
