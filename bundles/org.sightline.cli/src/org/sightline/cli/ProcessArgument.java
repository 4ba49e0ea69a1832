/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.messages.MessageBundle;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that picks a process of the model. */
final class ProcessArgument {

    private static final MessageBundle TEXTS = MessageBundle.of(ProcessArgument.class);

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--process", paramLabel = "NAME", descriptionKey = "process")
    private String name;

    /** @return whether the user picked a process */
    boolean isGiven() {
        return name != null;
    }

    /**
     * @param portfolio the model
     * @return the process with the given name or id, or the first one if none was given
     * @throws ParameterException if there is none, or several of the name; it lists those that there are
     */
    CustomerProcess choose(Portfolio portfolio) {
        List<CustomerProcess> processes = portfolio.getProcesses();
        List<CustomerProcess> meant = processes.stream().filter(this::isMeant).toList();
        if (name != null && meant.size() > 1) {
            String ids = meant.stream().map(CustomerProcess::getId).collect(Collectors.joining(", "));
            throw new ParameterException(command.commandLine(), TEXTS.get("process_ambiguous", name, ids));
        }
        return meant.stream().findFirst().orElseThrow(() -> unknown(processes));
    }

    private boolean isMeant(CustomerProcess process) {
        return name == null || name.equals(process.getName()) || name.equals(process.getId());
    }

    private ParameterException unknown(List<CustomerProcess> processes) {
        List<String> names = processes.stream().map(CustomerProcess::getName).toList();
        String text = names.isEmpty() ? TEXTS.get("process_none") : TEXTS.get("process_unknown", name, KnownNames.listed(names));
        CommandLine commandLine = command.commandLine();
        return new ParameterException(commandLine, text);
    }
}
