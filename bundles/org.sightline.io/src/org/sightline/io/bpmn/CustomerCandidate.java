/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

/**
 * A pool or lane that may be the customer's.
 *
 * @param name its name
 * @param bpmnId its id in the BPMN file, "" if it has none
 * @param laneId id of its lane in the imported model
 * @param depth 0 for a pool, 1 for a lane in it, and so on
 * @param chosen whether it became the customer's in this import
 */
public record CustomerCandidate(String name, String bpmnId, String laneId, int depth, boolean chosen) {
}
