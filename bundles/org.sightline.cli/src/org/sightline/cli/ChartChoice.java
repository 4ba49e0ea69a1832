/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.Charts;
import org.sightline.render.Selection;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which charts of which processes are to be made, and what of them is to be seen. */
final class ChartChoice {

    private static final MessageBundle TEXTS = MessageBundle.of(ChartChoice.class);
    private static final String ALL = "all";
    private static final String USUAL = "physical";

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private ProcessArgument process;
    @Mixin
    private ElementOption target;

    @Option(names = "--diagram", paramLabel = "NAME|all", descriptionKey = "render.diagram")
    private String diagram;

    @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "render.layer")
    private List<String> layers = List.of();

    @Option(names = "--hide-layer", paramLabel = "NAME", descriptionKey = "render.hideLayer")
    private List<String> hiddenLayers = List.of();

    @Option(names = "--filter", paramLabel = "NAME", descriptionKey = "render.filter")
    private List<String> filters = List.of();

    /**
     * @param charts the charts that can be made
     * @param name name of one of them
     * @return what of it is to be seen
     */
    Selection selection(Charts charts, String name) {
        return new Selection(layers, hiddenLayers, filters).within(charts.layers(name), charts.filters(name));
    }

    /**
     * @param charts the charts that can be made
     * @param portfolio the model
     * @param output where they go; if it holds one picture, a diagram is made once, of what is most likely meant
     * @return the charts to be made, at least one, by process and in the order of the notation
     * @throws ParameterException if the user names something that is not there, or no process holds what the charts are about
     */
    List<ChartJob> jobs(Charts charts, Portfolio portfolio, PictureOutput output) {
        boolean several = output.holdsSeveral();
        boolean all = diagram == null ? output.isFolder() : diagram.equals(ALL);
        List<String> diagrams = all ? charts.diagrams() : List.of(diagram == null ? usual(charts) : diagram);
        KnownNames.require(command, "render_unknownDiagram", diagrams, charts.diagrams());
        requireKnown(charts, diagrams);
        List<CustomerProcess> processes = all && !process.isGiven() && !target.isGiven() && several ? portfolio.getProcesses() : List.of();
        List<ChartJob> jobs = new ArrayList<>();
        for (CustomerProcess each : processes.isEmpty() ? List.of(process.choose(portfolio)) : processes) {
            for (String name : diagrams) {
                carriers(charts, name, each, several, all).forEach(carrier -> jobs.add(new ChartJob(name, each, carrier)));
            }
        }
        if (jobs.isEmpty()) {
            throw new ParameterException(command.commandLine(), TEXTS.get("render_nothing", KnownNames.listed(diagrams)));
        }
        return jobs;
    }

    private static String usual(Charts charts) {
        List<String> names = charts.diagrams();
        return names.contains(USUAL) || names.isEmpty() ? USUAL : names.get(0);
    }

    /** One of the diagrams has to have it. */
    private void requireKnown(Charts charts, List<String> diagrams) {
        Set<String> knownLayers = new LinkedHashSet<>();
        Set<String> knownFilters = new LinkedHashSet<>();
        for (String each : diagrams) {
            knownLayers.addAll(charts.layers(each));
            knownFilters.addAll(charts.filters(each));
        }
        KnownNames.require(command, "represent_unknownLayer", layers, knownLayers);
        KnownNames.require(command, "represent_unknownLayer", hiddenLayers, knownLayers);
        KnownNames.require(command, "represent_unknownFilter", filters, knownFilters);
    }

    private List<? extends EObject> carriers(Charts charts, String name, CustomerProcess within, boolean several, boolean all) {
        if (target.isGiven()) {
            var fitting = target.in(within).stream().filter(each -> charts.canCarry(name, each)).toList();
            return all && fitting.isEmpty() ? fitting : List.of(target.only(fitting, name));
        }
        ChartCarriers carriers = new ChartCarriers(charts);
        return several || all ? carriers.all(name, within) : carriers.likeliest(name, within).stream().toList();
    }
}
