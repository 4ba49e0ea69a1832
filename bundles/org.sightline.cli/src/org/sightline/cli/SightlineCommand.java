/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; without a command it is used wrongly. */
@Command(name = "sightline", resourceBundle = "org.sightline.cli.usage", mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class, synopsisSubcommandLabel = "COMMAND", subcommands = {ValidateCommand.class,
                DescribeCommand.class, ImportCommand.class, ViewCommand.class, VisionCommand.class, RenderCommand.class,
                TableCommand.class, RepresentCommand.class, HelpCommand.class})
final class SightlineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("noCommand"));
    }
}
