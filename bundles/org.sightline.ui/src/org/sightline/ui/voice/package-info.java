/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What screen readers say of controls. A control that has no text of its own is given a {@link org.sightline.ui.voice.SpokenName}; one with a
 * label before it gets that from {@link org.sightline.ui.voice.SpokenLabels} when it has the focus.
 */
package org.sightline.ui.voice;
