/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.drafting.Draft;

/**
 * <pre>
 * Customer    | order - - - - - - - - - - - - - receive --> pay
 * Shop:Sales  |   '- take -.                      |           |
 * Shop:Stock  |            '-> pick --> pack --.  |           |
 * Carrier     |                            ship --'           |
 * Bank        | < - - - - - - - - - - - - - - - - - - - - - - '
 * </pre>
 */
class CustomerViewsTest {

    private final Draft draft = new Draft();
    private final Lane customer = draft.lane("Customer", LaneRole.CUSTOMER);
    private final Lane shop = draft.lane("Shop", LaneRole.ORGANIZATION);
    private final Lane sales = draft.lane(shop, "Sales", LaneRole.UNIT);
    private final Lane stock = draft.lane(shop, "Stock", LaneRole.UNIT);
    private final Lane carrier = draft.lane("Carrier", LaneRole.EXTERNAL);
    private final Lane bank = draft.lane("Bank", LaneRole.EXTERNAL);
    private final Activity order = draft.activity(customer, "order");
    private final Activity receive = draft.activity(customer, "receive");
    private final Activity pay = draft.activity(customer, "pay");
    private final Activity take = draft.activity(sales, "take");
    private final Activity pick = draft.activity(stock, "pick", 10);
    private final Activity pack = draft.activity(stock, "pack", 5);
    private final Activity ship = draft.activity(carrier, "ship");

    @BeforeEach
    void draw() {
        draft.message(order, take);
        draft.chain(take, pick, pack);
        draft.message(pack, ship);
        draft.message(ship, receive);
        draft.chain(receive, pay);
        draft.message(pay, bank);
    }

    private DerivedView derive(ViewForm form) {
        return CustomerViews.derive(draft.process, form);
    }

    private CustomerView stored() {
        CustomerView view = SightlineFactory.eINSTANCE.createCustomerView();
        view.setName("View");
        draft.process.getViews().add(view);
        CustomerViews.rederive(view);
        return view;
    }

    private static List<InteractionNode> nodes(DerivedView view) {
        return view.nodes().stream().map(ShownNode::node).toList();
    }

    private static List<String> laneNames(DerivedView view) {
        return view.nodes().stream().map(ShownNode::lane).toList();
    }

    private static ShownNode shown(DerivedView view, InteractionNode node) {
        return view.nodes().stream().filter(shown -> shown.node() == node).findFirst().orElseThrow();
    }

    @Test
    void departments_showWhatTheCustomerMeetsInTheCustomersOrder() {
        DerivedView view = derive(ViewForm.DEPARTMENTS);
        assertTrue(view.hasCustomer());
        assertEquals(List.of(order, take, ship, receive, pay, bank), nodes(view));
        assertEquals(List.of(customer, shop, sales, carrier, bank), view.lanes());
        List<String> flows = view.flows().stream().map(Flow::getName).toList();
        assertEquals(List.of("order->take", "ship->receive", "receive->pay", "pay->Bank"), flows);
        assertEquals(List.of("Customer", "Sales", "Carrier", "Customer", "Customer", "Bank"), laneNames(view));
    }

    @Test
    void hiddenStretch_bridgesWhatLiesBetween() {
        assertEquals(List.of(new Stretch(take, ship, List.of(stock), 15.0)), derive(ViewForm.DEPARTMENTS).hiddenStretches());
    }

    @Test
    void singleEntity_showsOneLaneOfTheOrganization() {
        DerivedView view = derive(ViewForm.SINGLE_ENTITY);
        assertEquals(List.of(customer, shop, carrier, bank), view.lanes());
        assertEquals(List.of("Customer", "Shop", "Carrier", "Customer", "Customer", "Bank"), laneNames(view));
        assertEquals(1, view.hiddenStretches().size());
        Organization company = SightlineFactory.eINSTANCE.createOrganization();
        company.setName("Paper & Pen");
        draft.process.setOrganization(company);
        assertEquals("Paper & Pen", derive(ViewForm.SINGLE_ENTITY).nodes().get(1).lane());
    }

    @Test
    void singleEntity_joinsDepartmentsThatArePools() {
        draft.process.getLanes().add(sales);
        sales.setRole(LaneRole.UNIT);
        shop.getNodes().add(pick);
        draft.message(pick, receive);
        DerivedView view = derive(ViewForm.SINGLE_ENTITY);
        assertEquals(List.of(customer, carrier, bank), view.lanes());
        assertEquals("Process", view.organization());
        assertEquals("Process", shown(view, take).lane());
    }

    @Test
    void singleEntity_keepsTheCustomerWhoIsALaneOfThePool() {
        shop.getLanes().add(customer);
        DerivedView view = derive(ViewForm.SINGLE_ENTITY);
        assertEquals("Customer", view.nodes().get(0).lane());
        assertEquals("Shop", view.nodes().get(1).lane());
        assertTrue(view.lanes().containsAll(List.of(shop, customer)));
        assertFalse(view.lanes().contains(sales));
    }

    @Test
    void unitsAndSystems_areThoseWhoseLanesTheCustomerMeets() {
        OrganizationUnit unit = SightlineFactory.eINSTANCE.createOrganizationUnit();
        BusinessSystem system = SightlineFactory.eINSTANCE.createBusinessSystem();
        Organization company = SightlineFactory.eINSTANCE.createOrganization();
        draft.portfolio.getOrganizations().add(company);
        company.getUnits().add(unit);
        company.getSystems().add(system);
        sales.setRepresents(unit);
        stock.setRepresents(system);
        assertEquals(List.of(unit), derive(ViewForm.DEPARTMENTS).units());
        assertEquals(List.of(), derive(ViewForm.DEPARTMENTS).systems());
        assertEquals(List.of(), derive(ViewForm.SINGLE_ENTITY).units(), "the organisation is one");
    }

    @Test
    void phase_comesFromTheSubProcessAroundIfNeedBe() {
        Phase phase = SightlineFactory.eINSTANCE.createPhase();
        phase.setName("Order");
        draft.process.getPhases().add(phase);
        Activity inner = draft.activity(customer, "inner");
        draft.body(order, inner);
        order.setPhase(phase);
        assertEquals("Order", shown(derive(ViewForm.DEPARTMENTS), inner).phase());
    }

    @Test
    void processWithoutCustomer_givesAnEmptyViewThatSaysSo() {
        customer.setRole(LaneRole.UNIT);
        DerivedView view = derive(ViewForm.DEPARTMENTS);
        assertFalse(view.hasCustomer());
        assertEquals(List.of(), view.elements());
        assertEquals(List.of(), view.hiddenStretches());
    }

    @Test
    void hiddenSubProcess_isNotPassedBesideWhatIsShownInside() {
        Activity call = draft.activity(stock, "call");
        draft.body(pick, call);
        draft.message(call, customer);
        List<Stretch> stretches = derive(ViewForm.DEPARTMENTS).hiddenStretches();
        assertEquals(List.of(take, call), stretches.stream().map(Stretch::source).toList());
        assertEquals(List.of(call, ship), stretches.stream().map(Stretch::target).toList());
    }

    @Test
    void shownSubProcess_isJoinedToItsInside() {
        Activity inner = draft.activity(customer, "inner");
        draft.body(receive, inner);
        assertEquals(List.of(new Join(receive, inner), new Join(inner, pay)), derive(ViewForm.DEPARTMENTS).joins());
    }

    @Test
    void storedView_keepsItsTrimming() {
        CustomerView view = stored();
        view.getExcluded().add(ship);
        assertTrue(CustomerViews.rederive(view));
        assertFalse(view.getElements().contains(ship));
        assertTrue(view.getElements().contains(take));
        HiddenStretch stretch = view.getHiddenStretches().get(0);
        assertEquals(List.of(take, receive), List.of(stretch.getSource(), stretch.getTarget()));
        assertEquals(List.of(stock, carrier), stretch.getLanes());
        Activity thank = draft.activity(customer, "thank");
        CustomerViews.rederive(view);
        assertTrue(view.getElements().contains(thank));
        assertFalse(view.getElements().contains(ship));
        assertFalse(CustomerViews.rederive(view), "nothing to change");
    }

    @Test
    void storedView_refusesWhatTheCustomerNoLongerMeets() {
        CustomerView view = stored();
        take.getIncoming().clear();
        assertTrue(view.getElements().contains(take));
        DerivedView shown = CustomerViews.show(view);
        assertFalse(nodes(shown).contains(take));
        assertTrue(shown.refused().contains(take));
    }

    @Test
    void storedView_withoutAProcessIsRefused() {
        CustomerView view = SightlineFactory.eINSTANCE.createCustomerView();
        assertThrows(IllegalArgumentException.class, () -> CustomerViews.show(view));
        assertEquals(List.of(), CustomerViews.elements(view));
        assertEquals(List.of(), view.getHiddenStretches());
    }

    @Test
    void storedSingleEntityView_holdsOneLaneOfTheOrganization() {
        CustomerView view = stored();
        view.setForm(ViewForm.SINGLE_ENTITY);
        CustomerViews.rederive(view);
        List<Lane> lanes = view.getElements().stream().filter(Lane.class::isInstance).map(Lane.class::cast).toList();
        assertEquals(List.of(customer, shop, carrier, bank), lanes);
    }

    @Test
    void admission_namesWhatIsWrong() {
        CustomerView view = stored();
        assertTrue(ViewAdmission.refusal(view, take).isEmpty());
        assertTrue(ViewAdmission.refusal(view, pick).orElseThrow().contains("“pick”"));
        assertTrue(ViewAdmission.refusal(view, pick.getIncoming().get(0)).orElseThrow().contains("“take->pick”"));
        assertTrue(ViewAdmission.refusal(view, SightlineFactory.eINSTANCE.createBusinessSystem()).orElseThrow().contains("unnamed"));
        assertTrue(ViewAdmission.refusal(view, new Draft().lane("Elsewhere", LaneRole.CUSTOMER)).orElseThrow().contains("not part of"));
        assertTrue(ViewAdmission.refusal(SightlineFactory.eINSTANCE.createCustomerView(), take).isPresent());
    }
}
