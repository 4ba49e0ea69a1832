/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.util.concurrent.Callable;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.view.CustomerViews;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code vision}: the line of vision from the parts of the organisation to the customer's steps. */
@Command(name = "vision", resourceBundle = "org.sightline.cli.usage")
final class VisionCommand implements Callable<Integer> {

    private static final MessageBundle TEXTS = MessageBundle.of(VisionCommand.class);

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

    @Option(names = "--of", paramLabel = "NAME", descriptionKey = "vision.of")
    private String of;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
    private OutputFormat format;

    VisionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        output.requireOtherThan(model.file());
        CustomerProcess chosen = process.choose(model.load(terminal));
        VisionResult vision = VisionResult.of(chosen);
        if (of != null) {
            vision = vision.limitedTo(of)
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), TEXTS.get("vision_unknown", of, chosen.getName())));
        }
        output.write(format == OutputFormat.json ? JsonDocument.of(vision::write) : vision.text(), terminal);
        if (!CustomerViews.derive(chosen, ViewForm.DEPARTMENTS).hasCustomer()) {
            terminal.err().println(TEXTS.get("view_noCustomer", chosen.getName()));
        }
        return ExitCode.DONE;
    }
}
