/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What edits do to a process, as functions that change a model by its setters. Each comes with a refusal, an {@code Optional} of a sentence
 * that says why it must not be made; it is to be made only if that is empty. They know nothing of commands and of undo: the services of a
 * notation run them within a tool, {@code org.sightline.model.edit} within a recorded command.
 */
package org.sightline.model.editing;
