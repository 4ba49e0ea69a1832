/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import org.sightline.model.customerprocess.InteractionNode;

/**
 * One shown node follows another though no flow leads from one to the other: into or out of a sub-process, from an activity to
 * an event at its border, from link to link.
 *
 * @param source what comes first
 * @param target what follows
 */
public record Join(InteractionNode source, InteractionNode target) {
}
