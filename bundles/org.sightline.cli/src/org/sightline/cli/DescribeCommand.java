/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.Charts;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code describe}: what a model holds. */
@Command(name = "describe", resourceBundle = "org.sightline.cli.usage")
final class DescribeCommand implements Callable<Integer> {

    private static final MessageBundle TEXTS = MessageBundle.of(DescribeCommand.class);

    private final Terminal terminal;

    @Mixin
    private ModelArgument model;
    @Mixin
    private NotationOption notation;
    @Mixin
    private HelpOption help;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
    private OutputFormat format;

    DescribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Portfolio portfolio = model.load(terminal);
        ChartSession session = ChartSession.open(portfolio, notation);
        Names names = names(session.charts());
        terminal.out().print(format == OutputFormat.json ? JsonDocument.of(json -> write(portfolio, names, json)) : text(portfolio, names));
        return session.report(terminal);
    }

    /** What the commands that draw and list can be asked for. */
    private record Names(List<String> diagrams, List<String> tables) {
    }

    private Names names(Charts charts) {
        List<String> diagrams = new ArrayList<>(charts.diagrams());
        diagrams.addAll(SavedDiagrams.beside(model.file(), terminal).names());
        return new Names(diagrams.stream().distinct().toList(), charts.tables());
    }

    private static void write(Portfolio portfolio, Names names, JsonWriter json) throws IOException {
        json.beginObject().name("processes").beginArray();
        for (CustomerProcess process : portfolio.getProcesses()) {
            write(process, json);
        }
        json.endArray();
        writeNames("diagrams", names.diagrams, json);
        writeNames("tables", names.tables, json);
        json.endObject();
    }

    private static void writeNames(String member, List<String> names, JsonWriter json) throws IOException {
        json.name(member).beginArray();
        for (String each : names) {
            json.value(each);
        }
        json.endArray();
    }

    private static void write(CustomerProcess process, JsonWriter json) throws IOException {
        ElementCounts counts = ElementCounts.of(process);
        json.beginObject();
        json.name("id").value(process.getId());
        json.name("name").value(process.getName());
        json.name("organization").value(organization(process));
        json.name("kind").value(process.getKind().getLiteral());
        json.name("lanes").value(counts.lanes());
        json.name("activities").value(counts.activities());
        json.name("subProcesses").value(counts.subProcesses());
        json.name("decisions").value(counts.decisions());
        json.name("parallelGateways").value(counts.parallelGateways());
        json.name("events").value(counts.events());
        json.name("waitPoints").value(counts.waitPoints());
        json.name("sequenceFlows").value(counts.sequenceFlows());
        json.name("messageFlows").value(counts.messageFlows());
        json.endObject();
    }

    private static String organization(CustomerProcess process) {
        return process.getOrganization() == null ? null : process.getOrganization().getName();
    }

    private static String text(Portfolio portfolio, Names names) {
        StringBuilder text = new StringBuilder();
        String name = portfolio.getName() == null ? TEXTS.get("describe_unnamed") : portfolio.getName();
        text.append(TEXTS.get("describe_portfolio", name, portfolio.getProcesses().size())).append('\n');
        for (CustomerProcess process : portfolio.getProcesses()) {
            ElementCounts counts = ElementCounts.of(process);
            String owner = organization(process);
            text.append('\n').append(process.getName()).append(" (").append(process.getKind().getLiteral());
            text.append(owner == null ? "" : ", " + owner).append(")\n");
            text.append(TEXTS.get("describe_process", counts.lanes(), counts.activities(), counts.subProcesses(), counts.decisions(),
                    counts.parallelGateways(), counts.events(), counts.waitPoints(), counts.sequenceFlows(), counts.messageFlows()));
            text.append('\n');
        }
        text.append('\n').append(TEXTS.get("describe_diagrams", String.join(", ", names.diagrams))).append('\n');
        text.append(TEXTS.get("describe_tables", String.join(", ", names.tables))).append('\n');
        return text.toString();
    }
}
