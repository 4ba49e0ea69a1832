/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.sightline.io.templates.Templates;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.messages.MessageBundle;

/**
 * What a new process can begin with: nothing but one step on each side, or a process of the field.
 *
 * @param title what a person reads in a list
 * @param description which process it is and what can be learned from it
 * @param model makes a new model of one process with certain names
 */
record ProcessStart(String title, String description, Function<ProcessNames, Portfolio> model) {

    private static final MessageBundle TEXTS = MessageBundle.of(ProcessStart.class);

    /** @return all starts, in the order in which to offer them */
    static List<ProcessStart> all() {
        List<ProcessStart> starts = new ArrayList<>();
        starts.add(new ProcessStart(TEXTS.get("start_empty"), TEXTS.get("start_emptyDescription"),
                names -> new ModelSkeleton().create(names.process(), names.organization(), names.customer())));
        Templates.all().forEach(each -> starts.add(new ProcessStart(each.title(), each.description(),
                names -> names.giveTo(Templates.instantiate(each.name())))));
        return starts;
    }

    /** @return the model as it is before a person gives names, for looking at it */
    Portfolio sample() {
        return model.apply(ProcessNames.NONE);
    }

    /** @return what the process is called if nobody says otherwise */
    String processName() {
        return sample().getProcesses().get(0).getName();
    }
}
