/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Comparison;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.validation.Finding;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.Validator;

class IncrementalValidatorTest {

    private final Portfolio model = LargeModel.of(20, 20, 20);
    private final CustomerProcess first = model.getProcesses().getFirst();
    private final IncrementalValidator validator = validator(model);

    private static IncrementalValidator validator(Portfolio model) {
        IncrementalValidator validator = new IncrementalValidator(model, List.of(RuleCatalogue.standard()));
        validator.update(() -> false);
        return validator;
    }

    private static int update(IncrementalValidator validator) {
        return validator.update(() -> false);
    }

    @Test
    void noEdit_checksNothing() {
        assertEquals(0, update(validator));
    }

    @Test
    void rename_checksOnlyWhatReadTheName() {
        Activity step = LargeModel.step(first, 3);

        step.setName(null);

        // CV34 about the step itself.
        assertEquals(1, update(validator));
        assertEquals("CV34", findingsAbout(step).getLast().rule());
    }

    @Test
    void renameOfProcess_checksThoseWhoseMessagesNameIt() {
        long named = validator.findings().stream().filter(finding -> finding.message().contains("“Process 0”")).count();
        assertTrue(named > 0);

        first.setName("Another");

        assertTrue(update(validator) <= named);
        assertEquals(named, validator.findings().stream().filter(finding -> finding.message().contains("“Another”")).count());
    }

    @Test
    void noteOnStep_checksNothing() {
        LargeModel.step(first, 3).setNotes("No rule reads it");

        assertEquals(0, update(validator));
    }

    @Test
    void cutFlow_checksWhatIsNoLongerReachable() {
        first.getFlows().remove(10);
        int checked = update(validator);

        assertEquals(new Validator(RuleCatalogue.standard()).validate(model), validator.findings());
        assertTrue(validator.findings().stream().anyMatch(finding -> finding.rule().equals("CV19")));
        assertTrue(checked < 60, () -> "checked " + checked);
    }

    @Test
    void numberOfChecks_isIndependentOfTheOtherProcessesSize() {
        Portfolio small = LargeModel.of(20, 20, 5);
        Portfolio large = LargeModel.of(20, 20, 60);
        IncrementalValidator ofSmall = validator(small);
        IncrementalValidator ofLarge = validator(large);

        for (Edit edit : EDITS) {
            edit.make(small.getProcesses().getFirst());
            edit.make(large.getProcesses().getFirst());

            assertEquals(update(ofSmall), update(ofLarge));
        }
    }

    private interface Edit {
        void make(CustomerProcess process);
    }

    private static final List<Edit> EDITS = List.of(
            process -> LargeModel.step(process, 4).setName(""),
            process -> LargeModel.step(process, 4).setCustomerTask(((Portfolio) process.eContainer()).getCustomerTasks().getFirst()),
            process -> process.getFlows().remove(3),
            process -> process.getLanes().getFirst().getNodes().add(SightlineFactory.eINSTANCE.createActivity()),
            process -> process.getLanes().getFirst().setRole(LaneRole.CUSTOMER),
            process -> process.setOrganization(null));

    @Test
    void removedElement_isForgottenAndComesBackWithUndo() {
        Lane lane = first.getLanes().getFirst();
        List<Finding> before = validator.findings();
        lane.getNodes().removeLast();
        update(validator);
        List<Finding> without = validator.findings();
        assertEquals(new Validator(RuleCatalogue.standard()).validate(model), without);

        lane.getNodes().add((FlowNode) first.getFlows().getLast().getTarget());
        update(validator);

        assertEquals(before, validator.findings());
    }

    @Test
    void comparison_isCheckedByWhatProcessesServeNotBySteps() {
        Comparison comparison = model.getComparisons().getFirst();
        assertEquals(20, findingsAbout(comparison).size());

        LargeModel.step(model.getProcesses().get(7), 2).setCustomerTask(model.getCustomerTasks().getFirst());

        assertTrue(update(validator) <= 3);
        assertEquals(19, findingsAbout(comparison).size());
    }

    @Test
    void disposedValidator_leavesNoAdapter() {
        validator.dispose();

        assertTrue(LargeModel.step(first, 1).eAdapters().isEmpty());
    }

    private List<Finding> findingsAbout(Object element) {
        return validator.findings().stream().filter(finding -> finding.element() == element).toList();
    }
}
