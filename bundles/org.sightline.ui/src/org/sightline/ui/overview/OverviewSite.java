/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.overview;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.elements.ElementRevealer;
import org.sightline.ui.validation.LiveValidation;

/**
 * What the pages of an overview need of what is around them.
 *
 * @param toolkit makes controls
 * @param document the model
 * @param revealer selects elements
 * @param opener opens the diagram of a process
 * @param navigator brings an area to the front
 * @param validation the findings about the model
 */
record OverviewSite(FormToolkit toolkit, ModelDocument document, ElementRevealer revealer, Consumer<EObject> opener, Consumer<OverviewArea> navigator,
        Optional<LiveValidation> validation) {
}
