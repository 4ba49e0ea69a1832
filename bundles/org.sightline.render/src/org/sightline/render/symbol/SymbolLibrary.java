/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.symbol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.render.picture.Raster;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.messages.Messages;

/** The symbols of a notation, each read once. What cannot be read is left out and told about. Not safe for use by several threads. */
public final class SymbolLibrary {

    private static final Messages TEXTS = Messages.of(SymbolLibrary.class);

    private static final int LARGEST = 8 << 20;

    private final SymbolSource source;
    private final SymbolReader reader;
    private final Map<String, Optional<Symbol>> symbols = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param source where the pictures are
     * @param measure the measure of texts
     */
    public SymbolLibrary(SymbolSource source, TextMeasure measure) {
        reader = new SymbolReader(measure);
        this.source = source;
    }

    /**
     * @param path a path as the notation has it, may be empty
     * @return the symbol, if there is one that can be read
     */
    public Optional<Symbol> symbol(String path) {
        return path == null || path.isBlank() ? Optional.empty() : symbols.computeIfAbsent(path, this::read);
    }

    /** @return what is wrong with pictures that were asked for, one sentence each */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private Optional<Symbol> read(String path) {
        try (InputStream in = source.open(path)) {
            if (in == null) {
                problems.add(TEXTS.get("symbol_missing", path));
                return Optional.empty();
            }
            byte[] file = in.readNBytes(LARGEST + 1);
            if (file.length > LARGEST) {
                throw new IOException(TEXTS.get("symbol_tooLarge", LARGEST >> 20));
            }
            Optional<Raster> raster = Raster.read(file);
            return Optional.of(raster.isPresent() ? Symbol.of(raster.get()) : reader.read(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            problems.add(TEXTS.get("symbol_unreadable", path, e.getMessage()));
            return Optional.empty();
        }
    }
}
