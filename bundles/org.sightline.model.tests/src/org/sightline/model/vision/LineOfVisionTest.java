/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.drafting.Draft;

/**
 * <pre>
 * Customer   | browse   order - - - - - - - - - - receive
 * Shop:Sales |            '- take --> check --.       |
 * Shop:Stock |                        pick <--'- pack |
 * Shop:Books |             bill (after pick)          |
 * Carrier    |                             ship ------'  (after pack)
 * </pre>
 */
class LineOfVisionTest {

    private final Draft draft = new Draft();
    private final Organization company = organization("Company", OrganizationRole.SUBJECT);
    private final Organization partner = organization("Partner", OrganizationRole.PARTNER);
    private final Lane customer = draft.lane("Customer", LaneRole.CUSTOMER);
    private final Lane shop = draft.lane("Shop", LaneRole.ORGANIZATION);
    private final Lane sales = draft.lane(shop, "Sales", LaneRole.UNIT);
    private final Lane stock = draft.lane(shop, "Stock", LaneRole.UNIT);
    private final Lane books = draft.lane(shop, "Books", LaneRole.UNIT);
    private final Lane carrier = draft.lane("Carrier", LaneRole.EXTERNAL);
    private final Activity browse = draft.activity(customer, "browse");
    private final Activity order = draft.activity(customer, "order");
    private final Activity receive = draft.activity(customer, "receive");
    private final Activity take = draft.activity(sales, "take");
    private final Activity check = draft.activity(sales, "check");
    private final Activity pick = draft.activity(stock, "pick");
    private final Activity pack = draft.activity(stock, "pack");
    private final Activity bill = draft.activity(books, "bill");
    private final Activity ship = draft.activity(carrier, "ship");

    @BeforeEach
    void draw() {
        draft.chain(browse, order, receive);
        draft.message(order, take);
        draft.chain(take, check, pick, pack);
        draft.chain(pick, bill);
        draft.message(pack, ship);
        draft.message(ship, receive);
    }

    private Organization organization(String name, OrganizationRole role) {
        Organization organization = SightlineFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        organization.setRole(role);
        draft.portfolio.getOrganizations().add(organization);
        return organization;
    }

    private OrganizationUnit unit(String name) {
        OrganizationUnit unit = SightlineFactory.eINSTANCE.createOrganizationUnit();
        unit.setName(name);
        company.getUnits().add(unit);
        return unit;
    }

    private BusinessSystem system(String name) {
        BusinessSystem system = SightlineFactory.eINSTANCE.createBusinessSystem();
        system.setName(name);
        company.getSystems().add(system);
        return system;
    }

    private List<Service> services(NamedElement part) {
        return LineOfVision.of(draft.process).parts().stream().filter(found -> found.element() == part)
            .map(Part::serves).findFirst().orElse(List.of());
    }

    @Test
    void part_servesWhatItIsJoinedToAndWhatItLeadsTo() {
        assertEquals(List.of(new Service(order, 0), new Service(receive, 2)), services(sales));
        assertEquals(List.of(new Service(receive, 1)), services(stock));
        assertEquals(List.of(new Service(receive, 0)), services(carrier));
    }

    @Test
    void part_thatLeadsToNoStepServesNone() {
        OrganizationUnit law = unit("Law");
        BusinessSystem archive = system("Archive");
        draft.process.setOrganization(company);
        assertEquals(List.of(books, law, archive), LineOfVision.of(draft.process).servingNone());
    }

    @Test
    void path_endsAtTheNextStepOfTheCustomer() {
        Activity thank = draft.activity(customer, "thank");
        draft.chain(receive, thank);
        assertEquals(List.of(new Service(receive, 1)), services(stock));
    }

    @Test
    void handOffs_areTheLeastOfAllWays() {
        draft.message(bill, receive);
        draft.sequence(check, bill);
        assertEquals(List.of(new Service(order, 0), new Service(receive, 1)), services(sales));
    }

    @Test
    void handOffs_stayFewWhereADetourComesBack() {
        draft.sequence(pack, take);
        draft.message(check, receive);
        assertEquals(List.of(new Service(order, 0), new Service(receive, 0)), services(sales));
        assertEquals(List.of(new Service(receive, 1)), services(stock));
    }

    @Test
    void unit_answersForItsLanesAndTheUnitsInsideIt() {
        OrganizationUnit logistics = unit("Logistics");
        OrganizationUnit team = SightlineFactory.eINSTANCE.createOrganizationUnit();
        logistics.getUnits().add(team);
        stock.setRepresents(team);
        assertEquals(List.of(new Service(receive, 1)), services(logistics));
        assertEquals(services(logistics), services(team));
        assertEquals(List.of(), services(stock), "the lane stands for the team");
    }

    @Test
    void unit_answersForTheLanesInsideItsLane() {
        OrganizationUnit front = unit("Front office");
        sales.setRepresents(front);
        Lane desk = draft.lane(sales, "Desk", LaneRole.UNIT);
        desk.getNodes().add(take);
        desk.setRepresents(unit("Desk"));
        assertEquals(List.of(new Service(order, 0), new Service(receive, 2)), services(front));
    }

    @Test
    void unit_answersForWhatItsResourcePoolsDo() {
        OrganizationUnit packers = unit("Packers");
        ResourcePool pool = SightlineFactory.eINSTANCE.createResourcePool();
        company.getResourcePools().add(pool);
        pack.setResourcePool(pool);
        assertEquals(List.of(), services(packers));
        pool.setUnit(packers);
        assertEquals(List.of(new Service(receive, 1)), services(packers));
    }

    @Test
    void system_servesByItsLaneAndByTheActivitiesThatUseIt() {
        BusinessSystem crm = system("CRM");
        BusinessSystem web = system("Web shop");
        check.getSystems().add(crm);
        browse.getSystems().add(web);
        assertEquals(List.of(new Service(receive, 2)), services(crm));
        assertEquals(List.of(new Service(browse, 0)), services(web));
    }

    @Test
    void organization_isAPartIfItIsExternalOrHasNoUnits() {
        shop.setRepresents(company);
        carrier.setRepresents(partner);
        assertEquals(List.of(new Service(receive, 0)), services(partner));
        assertEquals(List.of(), services(company));
        shop.getNodes().add(pack);
        assertEquals(List.of(new Service(receive, 1)), services(company));
    }

    @Test
    void blackBoxes_serveAndAreServed() {
        Lane bank = draft.lane("Bank", LaneRole.EXTERNAL);
        Lane other = draft.lane("Other customer", LaneRole.CUSTOMER);
        draft.message(bill, bank);
        draft.message(bank, other);
        assertEquals(List.of(new Service(other, 0)), services(bank));
        assertEquals(List.of(new Service(other, 1)), services(books));
        assertEquals(List.of(), books.getServedSteps(), "a lane is no flow node");
    }

    @Test
    void behind_isTheReverse() {
        LineOfVision vision = LineOfVision.of(draft.process);
        assertEquals(List.of(new Support(sales, 2), new Support(stock, 1), new Support(carrier, 0)), vision.behind(receive));
        assertEquals(List.of(new Support(sales, 0)), vision.behind(order));
        assertEquals(List.of(), vision.behind(browse));
    }

    @Test
    void servedSteps_ofALaneCountAllInsideIt() {
        assertEquals(List.of(order, receive), shop.getServedSteps());
        assertEquals(List.of(receive), stock.getServedSteps());
        assertEquals(List.of(), customer.getServedSteps());
        assertThrows(UnsupportedOperationException.class, () -> shop.getServedSteps().clear());
    }

    @Test
    void processWithoutCustomer_isServedByNobody() {
        customer.setRole(LaneRole.UNIT);
        LineOfVision vision = LineOfVision.of(draft.process);
        assertEquals(List.of(), vision.parts());
        assertEquals(List.<InteractionNode>of(customer, sales, stock, books, carrier), vision.servingNone());
    }
}
