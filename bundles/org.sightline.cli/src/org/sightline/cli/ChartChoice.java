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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.io.diagrams.Diagram;
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
     * @param job a chart
     * @return what of it is to be seen: as it was saved, and then as the user asks for
     */
    Selection selection(Charts charts, ChartJob job) {
        return job.selection().and(new Selection(layers, hiddenLayers, filters)).within(charts.layers(job.diagram()), charts.filters(job.diagram()));
    }

    /**
     * @param charts the charts that can be made
     * @param portfolio the model
     * @param saved what people arranged
     * @param output where they go; if it holds one picture, a diagram is made once, of what is most likely meant
     * @return the charts to be made, at least one, by process and in the order of the notation
     * @throws ParameterException if the user names something that is not there, or no process holds what the charts are about
     */
    List<ChartJob> jobs(Charts charts, Portfolio portfolio, SavedDiagrams saved, PictureOutput output) {
        boolean all = diagram == null ? output.isFolder() : diagram.equals(ALL);
        String single = diagram == null ? usual(charts) : diagram;
        Jobs jobs = new Jobs(charts, saved, output.holdsSeveral(), all);
        if (all && output.holdsSeveral() && !process.isGiven() && !target.isGiven() && !portfolio.getProcesses().isEmpty()) {
            portfolio.getProcesses().forEach(jobs::addAll);
        } else if (all) {
            jobs.addAll(process.choose(portfolio));
        } else if (!charts.diagrams().contains(single) && saved.names().contains(single)) {
            jobs.addSaved(single, process.isGiven() ? List.of(process.choose(portfolio)) : portfolio.getProcesses());
        } else {
            List<String> known = new ArrayList<>(charts.diagrams());
            known.addAll(saved.names());
            KnownNames.require(command, "render_unknownDiagram", List.of(single), known);
            jobs.add(single, process.choose(portfolio));
        }
        requireKnown(charts, jobs.made);
        if (jobs.made.isEmpty()) {
            throw new ParameterException(command.commandLine(), TEXTS.get("render_nothing", KnownNames.listed(all ? charts.diagrams() : List.of(single))));
        }
        return jobs.made;
    }

    private static String usual(Charts charts) {
        List<String> names = charts.diagrams();
        return names.contains(USUAL) || names.isEmpty() ? USUAL : names.get(0);
    }

    /** One of the diagrams has to have it. */
    private void requireKnown(Charts charts, List<ChartJob> jobs) {
        Set<String> knownLayers = new LinkedHashSet<>();
        Set<String> knownFilters = new LinkedHashSet<>();
        for (ChartJob each : jobs) {
            knownLayers.addAll(charts.layers(each.diagram()));
            knownFilters.addAll(charts.filters(each.diagram()));
        }
        KnownNames.require(command, "represent_unknownLayer", layers, knownLayers);
        KnownNames.require(command, "represent_unknownLayer", hiddenLayers, knownLayers);
        KnownNames.require(command, "represent_unknownFilter", filters, knownFilters);
    }

    /** Collects charts to be made. */
    private final class Jobs {

        private final List<ChartJob> made = new ArrayList<>();
        private final Charts charts;
        private final SavedDiagrams saved;
        private final ChartCarriers carriers;
        private final boolean several;
        private final boolean all;

        Jobs(Charts charts, SavedDiagrams saved, boolean several, boolean all) {
            this.charts = charts;
            this.saved = saved;
            carriers = new ChartCarriers(charts);
            this.several = several;
            this.all = all;
        }

        /** All charts of a process, those that people named last. */
        void addAll(CustomerProcess within) {
            charts.diagrams().forEach(each -> add(each, within));
            if (!target.isGiven()) {
                saved.names().forEach(each -> addSaved(each, List.of(within)));
            }
        }

        void add(String name, CustomerProcess within) {
            for (EObject each : carriers(name, within)) {
                made.add(new ChartJob(name, within, each, "", saved.standard(name, EcoreUtil.getID(each)).orElse(null)));
            }
        }

        void addSaved(String name, List<CustomerProcess> processes) {
            for (Diagram each : saved.named()) {
                if (each.name().equals(name) && charts.diagrams().contains(each.chart())) {
                    processes.forEach(process -> addSaved(each, process));
                }
            }
        }

        private void addSaved(Diagram diagram, CustomerProcess within) {
            EObject carrier = within.eResource().getEObject(diagram.carrier());
            if (carrier != null && EcoreUtil.isAncestor(within, carrier) && charts.canCarry(diagram.chart(), carrier)) {
                made.add(new ChartJob(diagram.chart(), within, carrier, diagram.name(), diagram));
            }
        }

        private List<? extends EObject> carriers(String name, CustomerProcess within) {
            if (target.isGiven()) {
                var fitting = target.in(within).stream().filter(each -> charts.canCarry(name, each)).toList();
                return all && fitting.isEmpty() ? fitting : List.of(target.only(fitting, name));
            }
            return several || all ? carriers.all(name, within) : carriers.likeliest(name, within).stream().toList();
        }
    }
}
