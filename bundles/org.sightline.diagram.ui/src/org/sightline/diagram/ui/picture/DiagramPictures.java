/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.AtomicFile;
import org.sightline.io.OutputException;
import org.sightline.render.PictureFormat;
import org.sightline.render.diagram.PictureOptions;
import org.sightline.render.picture.Picture;
import org.sightline.render.scene.CutOut;

/** Makes pictures of an open diagram as it stands: with its layers and filters, and everything where a person has put it. */
final class DiagramPictures {

    private final DiagramContext context;

    DiagramPictures(DiagramContext context) {
        this.context = context;
    }

    /** @return whether something is selected that a picture could show */
    boolean hasSelection() {
        return !context.selectedParts().isEmpty();
    }

    /**
     * @param selection whether to show what is selected only, with nothing around it
     * @return the picture
     */
    Picture picture(boolean selection) {
        String title = context.diagram().name();
        if (selection) {
            List<String> keys = context.selectedParts().stream().map((ItemPart each) -> each.item().key()).toList();
            return CutOut.of(context.scene().scene(), keys, title);
        }
        String chart = context.charts().charts().label(context.diagram().chart());
        String file = String.valueOf(context.document().file().getFileName());
        String date = LocalDate.now().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
        PictureOptions options = PictureOptions.STANDARD.titled(title, chart).from(file, date).placed(context.scene().placement());
        return context.charts().charts().picture(context.scene().live().diagram(), options);
    }

    /**
     * @param request what to write
     * @throws OutputException if it cannot be written; a file that was there is as it was
     * @throws IllegalArgumentException if the form cannot hold the picture, with a message for the user
     */
    void write(PictureRequest request) throws OutputException {
        Picture picture = picture(request.selection());
        AtomicFile.at(request.file()).write(out -> request.format().write(List.of(picture), request.settings(), context.charts().measure(), out));
    }

    /**
     * @param picture a picture
     * @param format a form
     * @param settings how it is written
     * @return its bytes
     * @throws IllegalArgumentException if the form cannot hold the picture, with a message for the user
     */
    byte[] bytes(Picture picture, PictureFormat format, PictureFormat.Settings settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(List.of(picture), settings, context.charts().measure(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @return a file beside the model that is named like the diagram */
    Path proposedFile() {
        String name = context.diagram().name().strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
        return context.document().file().toAbsolutePath().resolveSibling((name.isEmpty() ? "diagram" : name) + ".svg");
    }
}
