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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;

/** Who becomes the customer. */
class CustomerFinderTest {

    private static final String TRADE = """
            <collaboration id='c'><participant id='s' name='Shop' processRef='sell'/>
            <participant id='b' name='Müller  GmbH' processRef='buy'/></collaboration>
            <process id='buy' name='Buying'><laneSet><lane id='l1' name='Secretary'/><lane id='l2' name='Boss'/></laneSet>
            <task id='t'/></process><process id='sell'><task id='u'/></process>""";

    private static List<String> customerLanes(BpmnImport result) {
        return Bpmn.names(Bpmn.all(result, Lane.class).stream().filter(lane -> lane.getRole() == LaneRole.CUSTOMER).toList());
    }

    private static BpmnImport pools(String... names) throws RefusedInputException {
        StringBuilder text = new StringBuilder("<collaboration id='c'>");
        for (int i = 0; i < names.length; i++) {
            text.append("<participant id='p").append(i).append("' name='").append(names[i]).append("'/>");
        }
        return Bpmn.read(text.append("</collaboration>").toString());
    }

    @Test
    void candidates_standBelowThePoolsThatTheyLieIn() throws Exception {
        BpmnImport result = Bpmn.read(TRADE.replace("<task id='u'/>", "<laneSet><lane id='m1' name='Office'/><lane id='m2' name='Store'/></laneSet><task id='u'/>"));

        assertEquals(List.of("Shop", "Office", "Store", "Müller GmbH", "Secretary", "Boss"), result.candidates().stream().map(CustomerCandidate::name).toList());
        assertEquals(List.of(0, 1, 1, 0, 1, 1), result.candidates().stream().map(CustomerCandidate::depth).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller GmbH", "  müller gmbh ", "MÜLLER\nGMBH", "Mu\u0308ller GmbH", "b", "Buying", "buy"})
    void namedPool_isTheCustomerInAnyCaseAndById(String name) throws Exception {
        BpmnImport result = Bpmn.read(TRADE, name);

        assertEquals(List.of("Müller GmbH", "Secretary", "Boss"), customerLanes(result));
        CustomerProcess process = result.portfolio().getProcesses().get(0);
        assertEquals("Müller GmbH", process.getCustomer().getName());
        assertSame(process.getCustomer(), process.getLanes().get(0).getRepresents());
        assertEquals("Shop", process.getOrganization().getName());
        assertEquals(List.of("The customer is “Müller GmbH”, as you said."), Bpmn.notes(result, ImportNote.Kind.CUSTOMER));
    }

    @Test
    void namedLane_isTheCustomerAndItsPoolTheOrganisation() throws Exception {
        BpmnImport result = Bpmn.read(TRADE, "Boss");

        assertEquals(List.of("Boss"), customerLanes(result));
        assertEquals("Müller GmbH", result.portfolio().getProcesses().get(0).getOrganization().getName());
    }

    @Test
    void severalNames_areSeveralCustomers() throws Exception {
        BpmnImport result = Bpmn.read(TRADE, "Secretary", "Shop");

        assertEquals(List.of("Secretary", "Shop"), Bpmn.names(Bpmn.all(result, Customer.class)));
    }

    @Test
    void unknownName_isRefusedWithTheNamesThatThereAre() {
        RefusedInputException refusal = assertThrows(RefusedInputException.class, () -> Bpmn.read(TRADE, "Nobody"));

        assertEquals("There is no pool or lane called “Nobody”.", refusal.getProblems().get(0).message());
        assertEquals("Name one of these as the customer: Shop, Müller GmbH, Secretary, Boss.",
                refusal.getProblems().get(0).remedy());
    }

    @Test
    void poolAndLaneOfOneName_arePoolOnly() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration id='c'><participant id='p' name='Guest' processRef='q'/></collaboration>"
                + "<process id='q'><laneSet><lane id='l' name='Guest'/></laneSet></process>", "Guest");

        assertEquals(1, Bpmn.all(result, Customer.class).size());
        assertEquals(List.of(true, false), result.candidates().stream().map(CustomerCandidate::chosen).toList());
    }

    @Test
    void customer_isPutOnTop() throws Exception {
        BpmnImport result = Bpmn.read(TRADE, "Boss");

        CustomerProcess process = result.portfolio().getProcesses().get(0);
        assertEquals(List.of("Müller GmbH", "Shop"), Bpmn.names(process.getLanes()));
        assertEquals(List.of("Boss", "Secretary"), Bpmn.names(process.getLanes().get(0).getLanes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Customer", "Pizza Customer", "CUSTOMERS", "The buyer", "Patient", "Hotel guest", "Kunde",
        "Versicherungsnehmer", "Client", "L’acheteur", "Cliente", "Klant", "πελάτης", "Πελάτης", "Клиент", "müşteri", "客户", "お客様",
        "고객", "العميل", "לקוח", "ügyfél", "End customer"})
    void poolNamedLikeACustomer_isGuessedInManyLanguages(String name) throws Exception {
        BpmnImport result = pools("Company", name);

        assertEquals(List.of(name), customerLanes(result));
        assertEquals(List.of("The customer was guessed from the name: “" + name
                + "”. Name another pool or lane as the customer if that is wrong."), Bpmn.notes(result, ImportNote.Kind.CUSTOMER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Customer Service", "Client Manager", "Service client", "Atención al cliente", "Customer database",
        "Kunde (Betreuung)", "客户服务", "Patient portal", "Guestbook", "Urkunde", "Supplier", "Team-Assistant", ""})
    void poolThatOnlySpeaksOfCustomers_isNot(String name) throws Exception {
        BpmnImport result = pools("Company", name);

        assertEquals(List.of(), customerLanes(result));
        assertNull(result.portfolio().getProcesses().get(0).getCustomer());
        assertTrue(Bpmn.notes(result, ImportNote.Kind.CUSTOMER).get(0).startsWith("No pool or lane has a name"));
    }

    @Test
    void clearerName_winsAndOthersAreMentioned() throws Exception {
        BpmnImport result = pools("User", "New customers", "Customer");

        assertEquals(List.of("Customer"), customerLanes(result));
        assertTrue(Bpmn.notes(result, ImportNote.Kind.CUSTOMER).get(0).contains("These might be customers too: User, New customers."));
    }

    @Test
    void vagueName_winsIfThereIsNoBetter() throws Exception {
        assertEquals(List.of("User"), customerLanes(pools("Shop", "User")));
    }

    @Test
    void laneNamedLikeACustomer_isGuessedIfNoPoolIs() throws Exception {
        BpmnImport result = Bpmn.read("<process id='q'><laneSet><lane id='l' name='Sales'/><lane id='m' name='Customer'/></laneSet>"
                + "<task id='t'/></process>");

        assertEquals(List.of("Customer"), customerLanes(result));
    }

    @Test
    void sameNameInTwoCollaborations_isOneCustomer() throws Exception {
        BpmnImport result = Bpmn.read("<collaboration id='c'><participant id='p' name='Customer'/></collaboration>"
                + "<collaboration id='d'><participant id='r' name='Customer'/></collaboration>");

        assertEquals(List.of("Customer", "Customer"), customerLanes(result));
        assertEquals(1, Bpmn.all(result, Customer.class).size());
    }
}
