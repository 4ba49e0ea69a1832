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

import org.sightline.io.bpmn.BpmnImport;
import org.sightline.io.bpmn.BpmnImportOptions;
import org.sightline.io.bpmn.BpmnImporter;
import org.sightline.io.bpmn.ImportNote;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.messages.MessageBundle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: makes a model of a file in another format. Nothing is written if the file is refused. */
@Command(name = "import", resourceBundle = "org.sightline.cli.usage")
final class ImportCommand implements Callable<Integer> {

    private static final MessageBundle TEXTS = MessageBundle.of(ImportCommand.class);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.bpmn", descriptionKey = "import.file")
    private Path file;

    @Option(names = "--output", required = true, paramLabel = "MODEL", descriptionKey = "import.output")
    private Path output;

    @Option(names = "--customer", paramLabel = "NAME", descriptionKey = "import.customer")
    private List<String> customers = List.of();

    @Mixin
    private HelpOption help;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        InputFile.requireOther(file, output);
        if (customers.stream().anyMatch(String::isBlank)) {
            throw new ParameterException(spec.commandLine(), TEXTS.get("import_blankCustomer"));
        }
        BpmnImport imported = new BpmnImporter().read(file, new BpmnImportOptions(customers));
        ModelWriter.write(imported.portfolio(), output);
        imported.notes().stream().map(this::line).forEach(terminal.err()::println);
        terminal.err().println(TEXTS.get("import_done", output, imported.portfolio().getProcesses().size()));
        return ExitCode.DONE;
    }

    private String line(ImportNote note) {
        return file.getFileName() + ":" + (note.line() > 0 ? "" : " ") + note;
    }
}
