/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.SystemKind;

/** Who acts in the lanes that are not the customer's. */
class RoleImportTest {

    private static LaneRole role(BpmnImport result, String lane) {
        return Bpmn.one(result, Lane.class, lane).getRole();
    }

    @Test
    void poolsOfATrade_haveTheirRoles() throws Exception {
        BpmnImport result = Bpmn.readFile("web-shop.bpmn");

        assertEquals(LaneRole.CUSTOMER, role(result, "Business customer"));
        assertEquals(LaneRole.ORGANIZATION, role(result, "Office Supplies Ltd"));
        assertEquals(LaneRole.EXTERNAL, role(result, "Carrier"));
        assertEquals(LaneRole.SYSTEM, role(result, "Web shop"));
        assertEquals(LaneRole.UNIT, role(result, "Warehouse"));
    }

    @Test
    void organisation_hasUnitsNestedAsItsLanesAndSystems() throws Exception {
        BpmnImport result = Bpmn.readFile("web-shop.bpmn");

        Organization shop = Bpmn.one(result, Organization.class, "Office Supplies Ltd");
        assertEquals(OrganizationRole.SUBJECT, shop.getRole());
        assertEquals(List.of("Back office"), Bpmn.names(shop.getUnits()));
        assertEquals(List.of("Finance", "Warehouse"), Bpmn.names(shop.getUnits().get(0).getUnits()));
        assertEquals(List.of("Web shop"), Bpmn.names(shop.getSystems()));
        assertSame(Bpmn.one(result, OrganizationUnit.class, "Finance"), Bpmn.one(result, Lane.class, "Finance").getRepresents());
        assertEquals(OrganizationRole.PARTNER, Bpmn.one(result, Organization.class, "Carrier").getRole());
    }

    @Test
    void poolWithMostMessagesToTheCustomer_isTheOrganisation() throws Exception {
        BpmnImport result = Bpmn.read("""
                <collaboration id='c'><participant id='k' name='Customer'/><participant id='a' name='Maker' processRef='q'/>
                <participant id='b' name='Shop' processRef='r'/><messageFlow id='m' sourceRef='k' targetRef='b'/>
                <messageFlow id='n' sourceRef='b' targetRef='k'/><messageFlow id='o' sourceRef='a' targetRef='b'/></collaboration>
                <process id='q'><task id='t'/><task id='u'/></process><process id='r'><task id='v'/></process>""");

        assertEquals("Shop", result.portfolio().getProcesses().get(0).getOrganization().getName());
        assertEquals(LaneRole.EXTERNAL, role(result, "Maker"));
    }

    @Test
    void onlyOtherPool_isTheOrganisationEvenWithoutAProcess() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration id='c'><participant id='k' name='Customer'/>"
                + "<participant id='a' name='Server farm'/></collaboration>");

        assertEquals(LaneRole.ORGANIZATION, role(result, "Server farm"));
    }

    @Test
    void otherPoolNamedLikeASystem_isASystemOfTheOrganisation() throws Exception {
        BpmnImport result = Bpmn.read("""
                <collaboration id='c'><participant id='k' name='Customer'/><participant id='a' name='Shop' processRef='q'/>
                <participant id='b' name='Nightly batch server'/></collaboration><process id='q'><task id='t'/></process>""");

        BusinessSystem batch = Bpmn.one(result, BusinessSystem.class, "Nightly batch server");
        assertEquals("Shop", ((Organization) batch.eContainer()).getName());
        assertEquals(SystemKind.BATCH, batch.getKind());
        assertEquals(LaneRole.SYSTEM, role(result, "Nightly batch server"));
    }

    @Test
    void onlyTheCustomersPool_leavesNoOrganisation() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration id='c'><participant id='k' name='Customer'/></collaboration>");

        CustomerProcess process = result.portfolio().getProcesses().get(0);
        assertNull(process.getOrganization());
        assertEquals("Customer", process.getCustomer().getName());
    }

    @Test
    void lanesOfOneNameInOnePool_areOneUnit() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><laneSet><lane id='l' name='Sales'/></laneSet>"
                + "<laneSet><lane id='m' name='Sales'/><lane id='n' name='Store'/></laneSet><task id='t'/></process>");

        assertEquals(List.of("Sales", "Store"), Bpmn.names(Bpmn.all(result, OrganizationUnit.class)));
    }
}
