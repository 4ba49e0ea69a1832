/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.importing;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.io.bpmn.CustomerCandidate;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.messages.MessageBundle;

/**
 * What would come in from a file.
 *
 * @param portfolio the model, in no resource
 * @param remarks what a person should know
 * @param candidates who could be the customer; none if the file says so itself
 */
record Imported(Portfolio portfolio, List<Remark> remarks, List<CustomerCandidate> candidates) {

    /**
     * What a person should know.
     *
     * @param kind what sort of remark, in words
     * @param line line in the file; 0 if it is about no place
     * @param text the remark
     */
    record Remark(String kind, int line, String text) {

        private static final MessageBundle TEXTS = MessageBundle.of(Remark.class);

        /** @return a remark on what was changed, about no place in the file */
        static Remark adapted(String text) {
            return new Remark(TEXTS.get("remark_ADAPTED"), 0, text);
        }
    }

    /**
     * How much comes in.
     *
     * @param processes how many processes
     * @param lanes how many lanes in all of them
     * @param nodes how many steps, decisions and events
     * @param flows how many flows
     */
    record Counts(int processes, int lanes, int nodes, int flows) {
    }

    /** @return how much comes in; O(model) */
    Counts counts() {
        int lanes = 0;
        int nodes = 0;
        int flows = 0;
        for (TreeIterator<EObject> all = portfolio.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            lanes += each instanceof Lane ? 1 : 0;
            nodes += each instanceof FlowNode ? 1 : 0;
            flows += each instanceof Flow ? 1 : 0;
        }
        return new Counts(portfolio.getProcesses().size(), lanes, nodes, flows);
    }
}
