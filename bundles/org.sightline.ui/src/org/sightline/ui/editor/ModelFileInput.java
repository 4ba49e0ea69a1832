/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** A model file in an editor. */
public final class ModelFileInput extends ModelInput {

    /** @param file a model file, there or not */
    public ModelFileInput(Path file) {
        super(file, String.valueOf(file.getFileName()));
    }

    @Override
    public String getToolTipText() {
        return file().toString();
    }

    @Override
    public String getFactoryId() {
        return Factory.ID;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelFileInput input && file().equals(input.file());
    }

    @Override
    public int hashCode() {
        return file().hashCode();
    }

    /** Makes the inputs of the last start anew. */
    public static final class Factory implements IElementFactory {

        static final String ID = "org.sightline.ui.modelFile";

        @Override
        public IAdaptable createElement(IMemento memento) {
            return file(memento).map(ModelFileInput::new).orElse(null);
        }
    }
}
