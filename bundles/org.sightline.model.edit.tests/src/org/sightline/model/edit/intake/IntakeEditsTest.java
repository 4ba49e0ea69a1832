/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sightline.io.templates.Templates;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.edit.Board;

class IntakeEditsTest {

    private final Board board = Board.example();
    private final Portfolio template = Templates.instantiate("complaint");

    private Command intake(Portfolio incoming) {
        return new IntakeEdits(board.domain).takeIn(incoming, board.portfolio);
    }

    @Test
    void template_comesInAsOneStepThatCanBeUndone() {
        String before = board.state();
        CustomerProcess process = template.getProcesses().get(0);
        Command intake = intake(template);
        assertEquals(before, board.state());

        assertTrue(board.run(intake));
        assertEquals(List.of(process), List.copyOf(intake.getResult()));
        assertEquals("Take in customer process “Complaining”", intake.getLabel());
        assertEquals(List.of(), board.faults());

        board.assertUndoneAndRedone(before);
    }

    @Test
    void thingsOfTheSameName_areShared() {
        Channel phone = board.named(Channel.class, "Phone");
        int channels = board.portfolio.getChannels().size();
        Organization organization = board.portfolio.getOrganizations().get(0);
        OrganizationUnit unit = organization.getUnits().get(0);
        template.getOrganizations().get(0).setName(organization.getName());
        template.getOrganizations().get(0).getUnits().get(0).setName(unit.getName());
        int units = template.getOrganizations().get(0).getUnits().size() + organization.getUnits().size() - 1;
        CustomerProcess process = template.getProcesses().get(0);
        String lane = process.getLanes().get(1).getLanes().get(0).getName();

        board.run(intake(template));

        assertSame(organization, process.getOrganization());
        assertEquals(units, organization.getUnits().size());
        assertTrue(board.all(Lane.class).stream().anyMatch(each -> lane.equals(each.getName()) && each.getRepresents() == unit));
        assertEquals(1, board.portfolio.getChannels().stream().filter(each -> each.getName().equals("Phone")).count());
        assertTrue(board.portfolio.getChannels().size() >= channels);
        assertTrue(EcoreUtil.UsageCrossReferencer.find(phone, process).size() > 0);
    }

    @Test
    void sameModelTwice_getsNewIdsWhereTheyAreTaken() {
        Portfolio again = EcoreUtil.copy(template);
        String id = template.getProcesses().get(0).getId();

        board.run(intake(template));
        board.run(intake(again));

        List<CustomerProcess> both = board.portfolio.getProcesses().stream().filter(each -> each.getName().equals("Complaining")).toList();
        assertEquals(2, both.size());
        assertEquals(id, both.get(0).getId());
        assertFalse(id.equals(both.get(1).getId()));
        assertSame(both.get(0).getOrganization(), both.get(1).getOrganization());
        assertEquals(List.of(), board.faults());
    }

    @Test
    void otherUnitOfTime_isConvertedAndUndone() {
        Activity step = step(template);
        step.setStandardTime(1.5);
        template.setTimeUnit(TimeUnit.HOUR);
        String before = board.state();

        assertTrue(board.run(intake(template)));

        assertEquals(90, step.getStandardTime());
        assertEquals(TimeUnit.MINUTE, board.portfolio.getTimeUnit());
        assertEquals(List.of(), board.faults());
        board.undoAll();
        assertEquals(before, board.state());
    }

    @Test
    void timeThatCannotBeConverted_isRefused() {
        template.setTimeUnit(TimeUnit.HOUR);
        Activity step = step(template);
        step.setProcessingTime(SightlineFactory.eINSTANCE.createPoissonDistribution());

        Command intake = intake(template);

        assertFalse(intake.canExecute());
        assertEquals("The Poisson distribution of “" + step.getName() + "” cannot be told in minutes instead of hours. Give it another kind of value first.",
                intake.getDescription());
    }

    private static Activity step(Portfolio portfolio) {
        for (Iterator<EObject> all = portfolio.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Activity step) {
                return step;
            }
        }
        throw new AssertionError("no step");
    }
}
