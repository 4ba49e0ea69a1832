/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The steps from an input to its geometry. {@link org.sightline.layout.engine.NestedLayout} runs one
 * {@link org.sightline.layout.engine.Grid} for each level of nesting; each step names what it needs and what it leaves behind.
 */
package org.sightline.layout.engine;
