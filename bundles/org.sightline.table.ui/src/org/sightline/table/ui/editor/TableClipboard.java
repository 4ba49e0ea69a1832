/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.sightline.table.ui.clip.TextBlock;

/** Cells on the clipboard of the system, as spreadsheets put them there and take them. */
final class TableClipboard {

    private final Display display;

    TableClipboard(Display display) {
        this.display = display;
    }

    void put(TextBlock block) {
        Clipboard clipboard = new Clipboard(display);
        String text = block.text();
        if (text.isEmpty()) {
            clipboard.clearContents();
        } else {
            clipboard.setContents(new Object[] {text, block.html()}, new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        }
        clipboard.dispose();
    }

    TextBlock take() {
        Clipboard clipboard = new Clipboard(display);
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return TextBlock.parse(text == null ? "" : text.toString());
    }
}
