/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.ParameterOverride;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.ScenarioParameter;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.SystemChange;
import org.sightline.model.edit.Board;
import org.sightline.model.edit.Sketch;
import org.sightline.model.edit.heal.DeleteEdits;

class UsagesTest {

    private final Sketch sketch = new Sketch();
    private final Usages usages = new Usages(sketch.domain);
    private final Activity a = sketch.step("a", sketch.sales);
    private final Activity b = sketch.step("b", sketch.sales);
    private final Activity c = sketch.step("c", sketch.stock);
    private final BusinessSystem crm = sketch.make.createBusinessSystem();

    UsagesTest() {
        crm.setName("CRM");
        sketch.shop.getSystems().add(crm);
    }

    @Test
    void places_areGroupedByProcessAndKind() {
        b.getSystems().add(crm);
        a.getSystems().add(crm);
        sketch.stock.setRepresents(crm);
        crm.setOrigin(crm);

        List<UsageGroup> groups = usages.of(crm);

        assertEquals(3, groups.size());
        assertSame(sketch.process, groups.get(0).process());
        assertEquals(SightlinePackage.Literals.LANE, groups.get(0).kind());
        assertEquals(List.of("Systems of step “a”", "Systems of step “b”"), groups.get(1).usages().stream().map(Usage::text).toList());
        assertNull(groups.get(2).process());
    }

    @Test
    void flowsOfAStep_areUsagesToo() {
        sketch.flow(a, b);

        assertEquals("Source of sequence flow “a → b”", usages.of(a).get(0).usages().get(0).text());
        assertEquals(List.of(), usages.of(crm));
    }

    @Test
    void overrideOfAScenario_saysWhatItSets() {
        Scenario scenario = sketch.make.createScenario();
        scenario.setName("Rush");
        ParameterOverride override = sketch.make.createParameterOverride();
        override.setElement(a);
        override.setParameter(ScenarioParameter.FIXED_COST);
        scenario.getOverrides().add(override);
        sketch.portfolio.getScenarios().add(scenario);

        assertEquals("fixed cost of a in scenario “Rush”", usages.of(a).get(0).usages().get(0).text());
    }

    @Test
    void impactOfSystem_namesTheStepsThatLoseIt() {
        a.getSystems().add(crm);
        sketch.stock.setRepresents(crm);
        SystemChange change = sketch.make.createSystemChange();
        change.setName("new CRM");
        crm.getChanges().add(change);

        DeletionImpact impact = usages.impact(List.of(crm));

        assertEquals(List.of(a), impact.stepsLosingSystem());
        assertEquals(List.of(sketch.stock), impact.lanesLosingParticipant());
        assertEquals(List.of("One element inside is deleted too: “new CRM”.", "One step loses a system: “a”.", "One lane stands for nobody any more: “stock”."),
                impact.lines());
    }

    @Test
    void impactOfChannel_namesStepsAndMessages() {
        a.setChannel(sketch.phone);
        sketch.message(sketch.step("call", sketch.customer), a).setChannel(sketch.phone);

        assertEquals(List.of("2 steps and messages lose their channel: “a”, “call → a”."), usages.impact(List.of(sketch.phone)).lines());
    }

    @Test
    void impactOfStep_tellsFlowsJoinsViewsAndScenarios() {
        SequenceFlow into = sketch.flow(a, b);
        SequenceFlow out = sketch.flow(b, c);
        sketch.view.getElements().add(b);
        Scenario scenario = sketch.make.createScenario();
        scenario.setName("Rush");
        ParameterOverride override = sketch.make.createParameterOverride();
        override.setElement(b);
        scenario.getOverrides().add(override);
        sketch.portfolio.getScenarios().add(scenario);

        DeletionImpact impact = usages.impact(List.of(b));

        assertEquals(List.of(out), impact.removedFlows());
        assertSame(into, impact.joins().get(0).flow());
        assertSame(c, impact.joins().get(0).target());
        assertEquals(List.of(sketch.view), impact.views());
        assertEquals(List.of(scenario), impact.scenarios());
        assertEquals(List.of("One flow is deleted too: “b → c”.", "“a” then leads on to “c”.", "One customer view shows less: “View”.", "One scenario changes: “Rush”."),
                impact.lines());
    }

    @Test
    void sharedThing_isAskedAboutOnceItIsUsed() {
        assertFalse(usages.impact(List.of(crm)).reachesBeyond(List.of(crm)), "nobody uses it");
        a.getSystems().add(crm);

        DeletionImpact impact = usages.impact(List.of(crm));
        assertTrue(impact.reachesBeyond(List.of(crm)));
        assertEquals(List.of(sketch.process), impact.groups().stream().map(UsageGroup::process).toList());
    }

    @Test
    void stepOfAProcess_isNotAskedAboutForItsOwnViewsAndFlows() {
        sketch.flow(a, b);
        sketch.flow(b, c);
        sketch.view.getElements().add(b);

        assertFalse(usages.impact(List.of(b)).reachesBeyond(List.of(b)));
    }

    @Test
    void stepThatAScenarioOverrides_isAskedAbout() {
        Scenario scenario = sketch.make.createScenario();
        ParameterOverride override = sketch.make.createParameterOverride();
        override.setElement(b);
        scenario.getOverrides().add(override);
        sketch.portfolio.getScenarios().add(scenario);

        assertTrue(usages.impact(List.of(b)).reachesBeyond(List.of(b)));
    }

    @Test
    void wholeProcess_isAskedAbout() {
        assertTrue(usages.impact(List.of(sketch.process)).reachesBeyond(List.of(sketch.process)));
    }

    @Test
    void manyNames_areCutShort() {
        for (int i = 0; i < 8; i++) {
            sketch.step("step " + i, sketch.sales).setChannel(sketch.phone);
        }

        assertEquals("8 steps and messages lose their channel: “step 0”, “step 1”, “step 2”, “step 3”, “step 4” and 3 more.",
                usages.impact(List.of(sketch.phone)).lines().get(0));
    }

    @Test
    void nothingElse_isEmpty() {
        assertTrue(usages.impact(List.of(a)).isEmpty());
        assertEquals(List.of(), usages.impact(List.of(a)).lines());
    }

    @Test
    void askingForTheImpact_changesNothing() {
        Board office = Board.example();
        String before = office.state();

        office.all(BusinessSystem.class).forEach(system -> new Usages(office.domain).impact(List.of(system)));

        assertEquals(before, office.state());
    }

    @Test
    void impact_isWhatDeletingDoes() {
        Board office = Board.example();
        BusinessSystem system = office.all(BusinessSystem.class).get(0);
        List<Activity> users = office.all(Activity.class).stream().filter(step -> step.getSystems().contains(system)).toList();

        List<?> losing = new Usages(office.domain).impact(List.of(system)).stepsLosingSystem();
        office.run(new DeleteEdits(office.domain).delete(List.of(system)));

        assertEquals(users.size(), losing.size());
        assertTrue(!users.isEmpty() && users.containsAll(losing));
        assertTrue(users.stream().noneMatch(step -> step.getSystems().contains(system)));
    }
}
