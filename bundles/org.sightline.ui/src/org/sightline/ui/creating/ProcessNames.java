/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import java.util.Objects;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.messages.MessageBundle;

/**
 * What a new process is about.
 *
 * @param process the process; empty to keep the name that it has
 * @param organization whose it is; likewise
 * @param customer who goes through it; likewise
 */
record ProcessNames(String process, String organization, String customer) {

    private static final MessageBundle TEXTS = MessageBundle.of(ProcessNames.class);

    /** Names that say nothing in particular. */
    static final ProcessNames NONE = new ProcessNames(TEXTS.get("names_process"), TEXTS.get("names_organization"), TEXTS.get("names_customer"));

    /**
     * Names the process, its organisation and its customer, and the lanes that are called like these.
     *
     * @param portfolio a model of one process
     * @return the same model
     */
    Portfolio giveTo(Portfolio portfolio) {
        CustomerProcess made = portfolio.getProcesses().get(0);
        if (this != NONE) {
            portfolio.setName(process);
            made.setName(process);
        }
        rename(made, made.getOrganization(), organization);
        rename(made, made.getCustomer(), customer);
        return portfolio;
    }

    private static void rename(CustomerProcess process, NamedElement participant, String name) {
        String former = participant.getName();
        participant.setName(name);
        for (Lane lane : process.getLanes()) {
            if (lane.getRepresents() == participant && Objects.equals(lane.getName(), former)) {
                lane.setName(name);
            }
        }
    }
}
