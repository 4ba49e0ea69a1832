/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.Finding;
import org.sightline.validation.Severity;
import org.sightline.validation.Validator;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code validate}: checks a model against the constraints. */
@Command(name = "validate", resourceBundle = "org.sightline.cli.usage")
final class ValidateCommand implements Callable<Integer> {

    private static final MessageBundle TEXTS = MessageBundle.of(ValidateCommand.class);

    private final Terminal terminal;

    @Mixin
    private ModelArgument model;
    @Mixin
    private RulesOption rules;
    @Mixin
    private HelpOption help;

    @Option(names = "--strict", descriptionKey = "validate.strict")
    private boolean strict;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
    private OutputFormat format;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Portfolio portfolio = model.load(terminal);
        Validator validator = rules.validator(model.file(), terminal);
        List<Finding> findings = validator.validate(portfolio);
        terminal.out().print(format == OutputFormat.json ? JsonDocument.of(json -> write(findings, json)) : text(findings));
        if (rules.mistaken()) {
            terminal.err().println(TEXTS.get("rules_mistaken"));
        }
        return rules.mistaken() || findings.stream().anyMatch(this::fails) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private boolean fails(Finding finding) {
        return finding.severity() == Severity.ERROR || strict && finding.severity() == Severity.WARNING;
    }

    private static void write(List<Finding> findings, JsonWriter json) throws IOException {
        json.beginObject().name("findings").beginArray();
        for (Finding finding : findings) {
            json.beginObject();
            json.name("rule").value(finding.rule());
            json.name("severity").value(finding.severity().word());
            json.name("element").beginObject();
            json.name("id").value(id(finding.element()));
            json.name("type").value(finding.element().eClass().getName());
            json.name("name").value(name(finding.element()));
            json.endObject();
            json.name("message").value(finding.message());
            json.name("remedy").value(finding.remedy());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static String id(EObject element) {
        return element instanceof ModelElement identified ? identified.getId() : null;
    }

    private static String name(EObject element) {
        return element instanceof NamedElement named ? named.getName() : null;
    }

    private static String text(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(TEXTS.get("validate_finding", finding.severity().label(), finding.rule(), finding.message(), finding.remedy())).append('\n');
        }
        text.append(TEXTS.get("validate_summary", count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO)));
        return text.append('\n').toString();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
