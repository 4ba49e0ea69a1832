/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sightline.io.Problem;
import org.sightline.model.customerprocess.Portfolio;

/**
 * What a file holds.
 *
 * @param portfolio the root of the model
 * @param elements all its elements by their ids
 * @param warnings what the reader of the file should know
 * @param isMigrated whether the file is of an older version of the format
 */
record ParsedModel(Portfolio portfolio, Map<String, EObject> elements, List<Problem> warnings, boolean isMigrated) {
}
