/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.util.concurrent.Callable;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.view.CustomerViews;
import org.sightline.model.view.DerivedView;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code view}: what the customer sees of a process, derived now or as the model stores it. */
@Command(name = "view", resourceBundle = "org.sightline.cli.usage")
final class ViewCommand implements Callable<Integer> {

    private static final MessageBundle TEXTS = MessageBundle.of(ViewCommand.class);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelArgument model;
    @Mixin
    private ProcessArgument process;
    @Mixin
    private ResultOutput output;
    @Mixin
    private HelpOption help;

    @Option(names = "--view", paramLabel = "STORED-VIEW", descriptionKey = "view.view")
    private String storedView;

    @Option(names = "--as", paramLabel = "departments|single-entity", descriptionKey = "view.as", converter = ViewFormConverter.class)
    private ViewForm form;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
    private OutputFormat format;

    ViewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        output.requireOtherThan(model.file());
        DerivedView view = view(model.load(terminal));
        output.write(format == OutputFormat.json ? JsonDocument.of(json -> ViewJson.write(view, json)) : ViewText.of(view), terminal);
        if (!view.hasCustomer()) {
            terminal.err().println(TEXTS.get("view_noCustomer", view.process().getName()));
        }
        for (ViewElement element : view.refused()) {
            terminal.err().println(TEXTS.get("view_refused", storedView, element.getName(), element.getId()));
        }
        return view.refused().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private DerivedView view(Portfolio portfolio) {
        if (storedView == null) {
            return CustomerViews.derive(process.choose(portfolio), form == null ? ViewForm.DEPARTMENTS : form);
        }
        if (form != null) {
            throw new ParameterException(spec.commandLine(), TEXTS.get("view_formOfStored"));
        }
        return CustomerViews.show(stored(portfolio));
    }

    private CustomerView stored(Portfolio portfolio) {
        var candidates = process.isGiven() ? process.choose(portfolio).getViews().stream()
                : portfolio.getProcesses().stream().map(CustomerProcess::getViews).flatMap(java.util.List::stream);
        return candidates.filter(view -> storedView.equals(view.getName()) || storedView.equals(view.getId())).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), TEXTS.get("view_unknown", storedView)));
    }
}
