/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.Charts;
import org.sightline.render.table.TableFormat;
import org.sightline.viewpoint.table.Table;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code table}: lists a process in one of the notation's tables. */
@Command(name = "table", resourceBundle = "org.sightline.cli.usage")
final class TableCommand implements Callable<Integer> {

    private static final MessageBundle TEXTS = MessageBundle.of(TableCommand.class);

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelArgument model;

    @Option(names = "--table", paramLabel = "NAME", descriptionKey = "table.table")
    private String name;

    @Mixin
    private ProcessArgument process;
    @Mixin
    private ElementOption target;
    @Mixin
    private NotationOption notation;

    @Option(names = "--format", paramLabel = "text|csv|html", descriptionKey = "table.format")
    private TableFormat format;

    @Mixin
    private ResultOutput output;
    @Mixin
    private HelpOption help;

    TableCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        output.requireOtherThan(model.file());
        for (Path each : notation.files()) {
            output.requireOtherThan(each);
        }
        Portfolio portfolio = model.load(terminal);
        ChartSession session = ChartSession.open(portfolio, notation);
        Charts charts = session.charts();
        if (name == null) {
            throw new ParameterException(spec.commandLine(), TEXTS.get("table_none", KnownNames.listed(charts.tables())));
        }
        KnownNames.require(spec, "table_unknown", List.of(name), charts.tables());
        CustomerProcess chosen = process.choose(portfolio);
        Table table = charts.table(name, carrier(charts, chosen)).orElseThrow();
        output.write(form().of(table, TEXTS.get("table_title", charts.label(name), chosen.getName())), terminal);
        return session.report(terminal);
    }

    private EObject carrier(Charts charts, CustomerProcess chosen) {
        if (target.isGiven()) {
            return target.only(target.in(chosen).stream().filter(each -> charts.canCarry(name, each)).toList(), name);
        }
        return charts.carriers(name, chosen).stream().filter(each -> charts.canCarry(name, each)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), TEXTS.get("table_noCarrier", name, chosen.getName())));
    }

    /** Without a form the ending of the output says it. */
    private TableFormat form() {
        if (format != null) {
            return format;
        }
        String ending = output.ending().toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv" -> TableFormat.CSV;
            case "html", "htm" -> TableFormat.HTML;
            default -> TableFormat.TEXT;
        };
    }
}
