/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.outline;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.swt.widgets.Control;

/** What an editor shows, as a tree. Lines are elements or {@link org.sightline.ui.elements.ElementReference}s, equal after each change if they are the same. */
public interface Outline {

    /** @return makes the lines of the input */
    ITreeContentProvider content();

    /**
     * @param control shows the lines
     * @return names and icons of the lines
     */
    ILabelProvider labels(Control control);

    /** @return what the content provider begins with, always the same object */
    Object input();

    /**
     * @param element a model element
     * @return the line that stands for it; empty if none does
     */
    Optional<Object> line(EObject element);

    /** @param listener told after each change of what is shown; more than one is not needed */
    void follow(Consumer<OutlineChange> listener);

    /** Tells the listener no longer. */
    void unfollow();
}
