/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.usage;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.sightline.model.customerprocess.CustomerProcess;

/**
 * The places of one kind in one process where an element is used.
 *
 * @param process the process; null for places outside any process
 * @param kind the class of the elements that refer to it
 * @param usages the places, by label
 */
public record UsageGroup(CustomerProcess process, EClass kind, List<Usage> usages) {
}
