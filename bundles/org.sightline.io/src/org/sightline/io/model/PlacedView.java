/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import org.sightline.model.customerprocess.CustomerView;

/**
 * A customer view and where it stands in its file.
 *
 * @param view the view
 * @param line line of its start, from 1
 * @param column column of its start, from 1
 */
record PlacedView(CustomerView view, int line, int column) {
}
