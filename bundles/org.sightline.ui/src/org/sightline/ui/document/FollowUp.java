/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;

/** Keeps something derived in step with a model: what it changes is part of the edit that called for it, also in undo and redo. */
@FunctionalInterface
public interface FollowUp {

    /**
     * Called after each edit, in the middle of it. Not called after undo and redo.
     *
     * @return what has to be done too; empty, and cheap to find out, if nothing has
     */
    Optional<Command> afterEdit();
}
