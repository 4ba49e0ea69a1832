/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.sightline.model.messages.MessageBundle;

/** What a screen reader says of the palette: the row that has the focus. */
final class PaletteVoice extends AccessibleAdapter {

    private static final MessageBundle TEXTS = MessageBundle.of(PaletteVoice.class);

    private final Supplier<String> focused;

    PaletteVoice(Supplier<String> focused) {
        this.focused = focused;
    }

    @Override
    public void getName(AccessibleEvent event) {
        String row = focused.get();
        event.result = row.isEmpty() ? TEXTS.get("palette_name") : row;
    }
}
