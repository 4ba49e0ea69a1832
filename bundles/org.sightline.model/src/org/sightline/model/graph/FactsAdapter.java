/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.EList;
import org.sightline.model.customerprocess.CustomerProcess;

/**
 * Keeps the facts of one process with it. Whoever changes an element of the process has them forgotten: notifications are
 * not used for it, so that no element but the process needs an adapter.
 */
final class FactsAdapter extends AdapterImpl {

    private ProcessFacts facts;

    /** @return the adapter of a process, or null if it has none */
    static FactsAdapter find(CustomerProcess process) {
        EList<Adapter> adapters = process.eAdapters();
        for (int i = 0; i < adapters.size(); i++) {
            if (adapters.get(i) instanceof FactsAdapter found) {
                return found;
            }
        }
        return null;
    }

    /** @return the adapter of a process, made if it has none */
    static FactsAdapter of(CustomerProcess process) {
        FactsAdapter found = find(process);
        if (found != null) {
            return found;
        }
        FactsAdapter made = new FactsAdapter();
        process.eAdapters().add(made);
        return made;
    }

    ProcessFacts facts() {
        if (facts == null) {
            facts = new ProcessFacts((CustomerProcess) getTarget());
        }
        return facts;
    }

    boolean isFresh() {
        return facts != null;
    }

    void forget() {
        facts = null;
    }
}
