/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.sightline.model.messages.MessageBundle;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code represent}: what a viewpoint specification shows of a model, as text; or all runs of a conformance kit. */
@Command(name = "represent", resourceBundle = "org.sightline.cli.usage")
final class RepresentCommand implements Callable<Integer> {

    private static final MessageBundle TEXTS = MessageBundle.of(RepresentCommand.class);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", descriptionKey = "represent.model")
    private Path model;

    @Option(names = "--odesign", paramLabel = "FILE", descriptionKey = "represent.odesign")
    private Path specification;

    @Option(names = "--ecore", paramLabel = "FILE", descriptionKey = "represent.ecore")
    private Path metamodel;

    @Option(names = "--name", paramLabel = "REPRESENTATION", descriptionKey = "represent.name")
    private String name;

    @Option(names = "--target", paramLabel = "ELEMENT", descriptionKey = "represent.target")
    private String target;

    @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "represent.layer")
    private List<String> layers = List.of();

    @Option(names = "--hide-layer", paramLabel = "NAME", descriptionKey = "represent.hideLayer")
    private List<String> hiddenLayers = List.of();

    @Option(names = "--filter", paramLabel = "NAME", descriptionKey = "represent.filter")
    private List<String> filters = List.of();

    @ArgGroup(exclusive = false)
    private Kit kit;

    @Mixin
    private HelpOption help;

    /** The other way to use the command. */
    static final class Kit {

        @Option(names = "--kit", required = true, paramLabel = "FOLDER", descriptionKey = "represent.kit")
        private Path folder;

        @Option(names = "--write", paramLabel = "FOLDER", descriptionKey = "represent.write")
        private Path results;
    }

    RepresentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (kit != null) {
            return new KitReport(terminal).run(kit.folder, kit.results);
        }
        if (model == null || specification == null || name == null) {
            throw new ParameterException(spec.commandLine(), TEXTS.get("represent_incomplete"));
        }
        RepresentationRequest request = new RepresentationRequest(specification, metamodel, name, target, layers, hiddenLayers, filters);
        try {
            RepresentationRequest.Shown shown = request.show(model, terminal);
            shown.lines().accept(terminal.out()::println);
            return shown.sound() ? ExitCode.DONE : ExitCode.FOUND;
        } catch (UnknownNameException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage());
        }
    }
}
