/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes one customer process: a collaboration with the processes of its participants, or a process (or global task)
 * that stands alone. Lists are in the order of the file.
 */
final class ProcessGroup {

    private final List<XmlElement> collaborations = new ArrayList<>();
    private final List<XmlElement> participants = new ArrayList<>();
    private final List<XmlElement> processes = new ArrayList<>();

    List<XmlElement> collaborations() {
        return collaborations;
    }

    List<XmlElement> participants() {
        return participants;
    }

    /** @return processes and global tasks, those of participants included */
    List<XmlElement> processes() {
        return processes;
    }

    /** @return the element that the customer process stands for */
    XmlElement root() {
        return collaborations.isEmpty() ? processes.get(0) : collaborations.get(0);
    }

    boolean isCollaboration() {
        return !collaborations.isEmpty();
    }
}
