/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.sightline.validation.RuleCase.rule;
import static org.sightline.validation.Sample.FACTORY;
import static org.sightline.validation.Sample.activity;
import static org.sightline.validation.Sample.named;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Assessment;
import org.sightline.model.customerprocess.Comparison;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.Evidence;
import org.sightline.model.customerprocess.Experiment;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.ParameterOverride;
import org.sightline.model.customerprocess.ProcessKind;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.ScenarioParameter;

/** Cases of the rules about comparisons, variants, scenarios and experiments. */
final class ComparisonCases {

    private ComparisonCases() {
    }

    static List<RuleCase> cases() {
        return List.of(
                rule("CV71", s -> judges(s, s.rival(), s.task, 1), s -> backed(judges(s, s.rival(), s.task, 1), "Mystery shopping")),
                rule("CV72", s -> judges(s, s.copy("Variant"), s.task, 3), s -> judges(s, s.copy("Variant"), s.task, 2)),
                rule("CV73", s -> judges(s, s.copy("Variant"), otherTask(s), 1), s -> judges(s, s.copy("Variant"), s.task, 1)),
                rule("CV74", s -> s.comparison(s.process), s -> s.comparison(s.copy("Variant"))),
                rule("CV75", s -> s.comparison(aimless(s.copy("Variant"))), s -> s.comparison(s.copy("Variant"))),
                rule("CV76", s -> backed(judges(s, s.rival(), s.task, 1), null), s -> backed(judges(s, s.rival(), s.task, 1), "Survey")),
                rule("CV77", s -> variant(s.copy("Plan"), ProcessKind.TO_BE, null), s -> variant(s.copy("Plan"), ProcessKind.TO_BE, s.process)),
                rule("CV78", s -> variant(s.process, ProcessKind.AS_IS, s.process), s -> variant(s.copy("Plan"), ProcessKind.WHAT_IF, s.process)),
                rule("CV79", s -> inherits(s.scenario("Peak"), null), s -> inherits(s.scenario("Peak"), s.scenario("Normal"))),
                rule("CV80", s -> replicates(s, 0), s -> replicates(s, 1)),
                rule("CV81", s -> warmsUp(s, 10.0, 10.0), s -> warmsUp(s, 9.0, 10.0)),
                rule("CV82", s -> {
                    Scenario scenario = s.scenario("Peak");
                    scenario.setProcess(null);
                    return scenario;
                }, s -> ((Scenario) inherits(s.scenario("Peak"), s.scenario("Normal"))).setProcess(null)),
                rule("CV83", s -> arrives(s, 0), s -> arrives(s, 0.1)),
                rule("CV84", s -> overrides(s, ScenarioParameter.PROBABILITY, s.pack), s -> overrides(s, ScenarioParameter.PROBABILITY, s.takeToPack)),
                rule("CV85", s -> experiment(s, true), s -> experiment(s, false)));
    }

    private static Assessment judges(Sample s, CustomerProcess process, CustomerTask task, int score) {
        Comparison comparison = s.comparison(process);
        Assessment assessment = FACTORY.createAssessment();
        assessment.setProcess(process);
        assessment.setCustomerTask(task);
        assessment.setScore(score);
        comparison.getAssessments().add(assessment);
        return assessment;
    }

    private static EObject backed(Assessment assessment, String source) {
        Evidence evidence = FACTORY.createEvidence();
        evidence.setSource(source);
        assessment.getEvidence().add(evidence);
        return evidence;
    }

    private static CustomerTask otherTask(Sample s) {
        CustomerTask task = named(FACTORY.createCustomerTask(), "Complain");
        s.portfolio.getCustomerTasks().add(task);
        return task;
    }

    private static CustomerProcess aimless(CustomerProcess process) {
        activity(process, "Take the order").setCustomerTask(null);
        return process;
    }

    private static EObject variant(CustomerProcess process, ProcessKind kind, CustomerProcess baseline) {
        process.setKind(kind);
        process.setBaseline(baseline);
        return process;
    }

    private static EObject inherits(Scenario scenario, Scenario other) {
        scenario.setInherits(other == null ? scenario : other);
        return scenario;
    }

    private static EObject replicates(Sample s, int times) {
        Scenario scenario = s.scenario("Peak");
        scenario.setReplication(times);
        return scenario;
    }

    private static EObject warmsUp(Sample s, double warmUp, double duration) {
        Scenario scenario = s.scenario("Peak");
        scenario.setWarmUp(warmUp);
        scenario.setDuration(duration);
        return scenario;
    }

    static EObject arrives(Sample s, double time) {
        FloatingParameter value = FACTORY.createFloatingParameter();
        value.setValue(time);
        Scenario scenario = s.scenario("Peak");
        scenario.setInterTriggerTimer(value);
        return scenario;
    }

    private static EObject overrides(Sample s, ScenarioParameter parameter, ModelElement element) {
        ParameterOverride override = FACTORY.createParameterOverride();
        override.setParameter(parameter);
        override.setElement(element);
        s.scenario("Peak").getOverrides().add(override);
        return override;
    }

    private static EObject experiment(Sample s, boolean againstItself) {
        Experiment experiment = named(FACTORY.createExperiment(), "More packers");
        s.portfolio.getExperiments().add(experiment);
        experiment.setBaseline(s.scenario("Today"));
        experiment.getAlternatives().add(againstItself ? experiment.getBaseline() : s.scenario("Two more"));
        return experiment;
    }
}
