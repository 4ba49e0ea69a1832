/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.ui.voice.SpokenParts;

/**
 * What a screen reader says of the palette: its sections and tools.
 *
 * @param cells what is shown
 * @param offset how far it is scrolled
 * @param focus the cell that the user is at; -1 if at none
 */
record PaletteVoice(Supplier<List<PaletteCell>> cells, IntSupplier offset, IntSupplier focus) implements SpokenParts {

    @Override
    public List<Integer> parts() {
        return IntStream.range(0, cells.get().size()).boxed().toList();
    }

    @Override
    public int focused() {
        return focus.getAsInt() < cells.get().size() ? focus.getAsInt() : -1;
    }

    @Override
    public String name(int part) {
        return row(part).text();
    }

    @Override
    public String more(int part) {
        return row(part).tip();
    }

    @Override
    public int role(int part) {
        return row(part).isTitle() ? ACC.ROLE_LABEL : ACC.ROLE_PUSHBUTTON;
    }

    @Override
    public Rectangle bounds(int part) {
        Rectangle box = cells.get().get(part).box();
        return new Rectangle(box.x, box.y - offset.getAsInt(), box.width, box.height);
    }

    private PaletteRow row(int part) {
        return cells.get().get(part).row();
    }
}
