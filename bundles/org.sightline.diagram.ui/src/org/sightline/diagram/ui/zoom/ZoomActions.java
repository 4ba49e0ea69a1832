/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.zoom;

/** Ids of the actions that zoom; the workbench's commands have the same. */
public final class ZoomActions {

    /** One step closer. */
    public static final String IN = "org.sightline.diagram.ui.zoomIn";
    /** One step back. */
    public static final String OUT = "org.sightline.diagram.ui.zoomOut";
    /** Natural size. */
    public static final String NATURAL = "org.sightline.diagram.ui.zoomNatural";
    /** The whole chart. */
    public static final String ALL = "org.sightline.diagram.ui.zoomAll";
    /** What is selected. */
    public static final String SELECTION = "org.sightline.diagram.ui.zoomSelection";

    private ZoomActions() {
    }
}
