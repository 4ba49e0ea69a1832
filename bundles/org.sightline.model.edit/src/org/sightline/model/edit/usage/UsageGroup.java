/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.usage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.editing.Scope;

/**
 * The places of one kind in one process where an element is used.
 *
 * @param process the process; null for places outside any process
 * @param kind the class of the elements that refer to it
 * @param usages the places, by label
 */
public record UsageGroup(CustomerProcess process, EClass kind, List<Usage> usages) {

    /**
     * @param usages places in any order
     * @return these by process and kind, in the order in which each group is first met
     */
    static List<UsageGroup> of(List<Usage> usages) {
        Map<List<Object>, List<Usage>> groups = new LinkedHashMap<>();
        usages.forEach(usage -> groups.computeIfAbsent(key(usage), key -> new ArrayList<>()).add(usage));
        return groups.entrySet().stream()
                .map(group -> new UsageGroup((CustomerProcess) group.getKey().get(0), (EClass) group.getKey().get(1), group.getValue())).toList();
    }

    private static List<Object> key(Usage usage) {
        List<Object> key = new ArrayList<>();
        key.add(Scope.process(usage.element()));
        key.add(usage.element().eClass());
        return key;
    }
}
