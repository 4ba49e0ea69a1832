/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.EXPERIMENT__ALTERNATIVES;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.SCENARIO__INHERITS;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.SCENARIO__PROCESS;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.SCENARIO__WARM_UP;

import java.util.stream.Stream;

import org.sightline.model.customerprocess.Experiment;
import org.sightline.model.customerprocess.ParameterOverride;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.Scenario;

/** Puts scenarios and experiments right. */
final class ScenarioFixes {

    private static final int CHOICES = 5;

    private ScenarioFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV79", Scenario.class, scenario -> new FixPlan().set(scenario, SCENARIO__INHERITS, null).as("fix_inheritNothing", scenario.getInherits()));
        fixes.add("CV81", Scenario.class, ScenarioFixes::withoutWarmUp);
        fixes.add("CV82", Scenario.class, ScenarioFixes::process);
        fixes.add("CV84", ParameterOverride.class, override -> new FixPlan().delete(override).as("fix_delete", override));
        fixes.add("CV85", Experiment.class, experiment -> new FixPlan().remove(experiment, EXPERIMENT__ALTERNATIVES, experiment.getBaseline())
                .as("fix_takeOut", experiment.getBaseline()));
    }

    /* A duration that makes no sense cannot be guessed. */
    private static Stream<QuickFix> withoutWarmUp(Scenario scenario) {
        boolean isDurationWrong = scenario.getDuration() != null && scenario.getDuration() <= 0;
        return isDurationWrong ? Stream.empty() : new FixPlan().set(scenario, SCENARIO__WARM_UP, null).as("fix_noWarmUp");
    }

    private static Stream<QuickFix> process(Scenario scenario) {
        return ((Portfolio) scenario.eContainer()).getProcesses().stream().limit(CHOICES)
                .flatMap(process -> new FixPlan().set(scenario, SCENARIO__PROCESS, process).as("fix_process", process));
    }
}
