/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.picture;

import java.io.ByteArrayInputStream;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Puts pictures on the clipboard as an image for every program, and as SVG for those that draw. */
final class PictureClipboard {

    private final Display display;

    PictureClipboard(Display display) {
        this.display = display;
    }

    /**
     * @param png the picture as PNG
     * @param svg the same as SVG
     */
    void put(byte[] png, byte[] svg) {
        Clipboard clipboard = new Clipboard(display);
        ImageData image = new ImageData(new ByteArrayInputStream(png));
        clipboard.setContents(new Object[] {image, svg}, new Transfer[] {ImageTransfer.getInstance(), new SvgTransfer()});
        clipboard.dispose();
    }

    /** SVG by its media type. */
    private static final class SvgTransfer extends ByteArrayTransfer {

        private static final String TYPE = "image/svg+xml";

        @Override
        protected int[] getTypeIds() {
            return new int[] {registerType(TYPE)};
        }

        @Override
        protected String[] getTypeNames() {
            return new String[] {TYPE};
        }

        @Override
        public void javaToNative(Object svg, TransferData data) {
            super.javaToNative(svg, data);
        }
    }
}
