/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.evaluation;

/** The body of an iterator, {@code x | x.name}, as services like {@code select} receive it. */
@FunctionalInterface
public interface Lambda {

    /**
     * @param element the value of the iterator's variable
     * @return the value of its body; plain null or {@link org.sightline.viewpoint.expression.Nothing} where there is none
     */
    Object apply(Object element);
}
