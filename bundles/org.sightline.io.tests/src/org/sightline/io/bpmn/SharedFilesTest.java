/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.MessageFlow;

/** Real files, reference models of the BPMN Model Interchange Working Group and what other tools made of them. */
class SharedFilesTest {

    @ParameterizedTest
    @CsvSource({
        // lanes, activities, sub-processes, decisions, parallel gateways, events, sequence flows, message flows
        "A.1.0, 1, 3, 0, 0, 0, 2, 4, 0",
        "A.2.0, 1, 4, 0, 2, 0, 2, 9, 0",
        "A.2.1, 1, 4, 0, 2, 0, 2, 11, 0",
        "A.3.0, 1, 4, 1, 0, 0, 5, 8, 0",
        "A.4.0, 3, 6, 2, 0, 0, 9, 13, 2",
        "A.4.0-aris, 3, 6, 2, 0, 0, 9, 13, 2",
        "A.4.0-bizagi, 4, 6, 2, 0, 0, 9, 13, 2",
        "A.4.0-enterprise-architect, 3, 6, 2, 0, 0, 9, 13, 2",
        "A.4.1, 3, 6, 2, 0, 0, 9, 13, 2",
        // Three called processes, one of them a global task, have a lane each.
        "B.1.0, 6, 12, 2, 4, 1, 11, 26, 2",
        "C.1.0, 4, 9, 0, 3, 0, 9, 20, 5",
        "C.1.0-adonis, 4, 9, 0, 3, 0, 9, 20, 3",
        "C.1.0-camunda, 4, 9, 0, 3, 0, 9, 20, 5",
        "C.1.0-signavio, 4, 9, 0, 3, 0, 9, 20, 5",
        "C.1.1, 1, 5, 0, 2, 0, 3, 10, 0",
    })
    void sharedFile_comesInWithExactCounts(String name, int lanes, int activities, int subProcesses, int decisions,
            int parallelGateways, int events, int sequenceFlows, int messageFlows) throws Exception {
        assumeTrue(SharedData.folder().isPresent(), "No shared BPMN files on this machine");
        Path file = SharedData.folder().get().resolve(name + ".bpmn");

        BpmnImport result = new BpmnImporter().read(file, BpmnImportOptions.defaults());

        assertEquals(new ModelCounts(lanes, activities, subProcesses, decisions, parallelGateways, events, sequenceFlows,
                messageFlows), ModelCounts.of(result.portfolio()));
    }

    @Test
    void invoiceProcess_seenByTheTeamAssistant_readsAsItsPictureShows() throws Exception {
        assumeTrue(SharedData.folder().isPresent(), "No shared BPMN files on this machine");
        Path file = SharedData.folder().get().resolve("C.1.0.bpmn");

        BpmnImport result = new BpmnImporter().read(file, new BpmnImportOptions(List.of("team-assistant")));

        CustomerProcess process = result.portfolio().getProcesses().get(0);
        assertEquals("C.1.0", process.getName());
        assertEquals("Team-Assistant", process.getCustomer().getName());
        assertEquals("Process Engine - Invoice Receipt", process.getOrganization().getName());
        assertEquals(List.of("Approver", "Team Assistant", "Accountant"), Bpmn.names(process.getLanes().get(1).getLanes()));
        assertEquals(Set.of("Prepare Bank Transfer", "Archive Invoice", "Invoice processed"),
                Set.copyOf(Bpmn.names(Bpmn.one(result, Lane.class, "Accountant").getNodes())));
        assertEquals(3, Bpmn.all(result, MessageFlow.class).stream().filter(f -> f.getInitiator() == Initiator.CUSTOMER).count());
    }

    @Test
    void processesThatCallEachOther_areToldApart() throws Exception {
        assumeTrue(SharedData.folder().isPresent(), "No shared BPMN files on this machine");
        Path file = SharedData.folder().get().resolve("B.1.0.bpmn");

        BpmnImport result = new BpmnImporter().read(file, new BpmnImportOptions(List.of("Participant")));

        assertEquals(List.of("B.1.0", "Global Task", "Call Activity - Expanded", "Call Activity Collapsed"),
                Bpmn.names(result.portfolio().getProcesses()));
        assertEquals(List.of("Participant", "Pool"), Bpmn.names(result.portfolio().getProcesses().get(0).getLanes()));
        assertEquals("Lane 1", result.portfolio().getProcesses().get(1).getLanes().get(0).getName());
        assertEquals("Text Annotation", Bpmn.one(result, Activity.class, "Call Activity Collapsed").getNotes());
    }
}
