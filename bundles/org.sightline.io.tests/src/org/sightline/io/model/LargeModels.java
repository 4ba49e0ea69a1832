/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.Iterator;
import java.util.SplittableRandom;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.ChannelKind;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.Stage;

/**
 * Makes valid models of any size, the same ones each time, for tests and benchmarks. A process of them:
 *
 * <pre>
 * customer      (start) -> [step] -> [step] -> [wait] -> [step] ... -> (end)
 *                            |          |                  |
 *                       message flows, to and fro
 *                            |          |                  |
 * organisation  (start) -> [step] -> [step] -> &lt;decision&gt; -> [step] -> [step] ... -> (end)     over three units and a system
 *                                                  '--------------------^
 * </pre>
 */
public final class LargeModels {

    private static final int UNITS = 3;

    private LargeModels() {
    }

    /**
     * @param processes number of processes
     * @param nodesPerProcess number of flow nodes of each, at least 12
     * @return a portfolio with one organisation, one customer and the processes
     */
    public static Portfolio portfolio(int processes, int nodesPerProcess) {
        Portfolio portfolio = surroundings();
        for (int i = 1; i <= processes; i++) {
            portfolio.getProcesses().add(new LargeProcess(portfolio, i).ofNodes(nodesPerProcess));
        }
        giveSameIdsEachTime(portfolio);
        return portfolio;
    }

    /**
     * @param portfolio a model
     * @return the number of its elements, itself included
     */
    public static int size(Portfolio portfolio) {
        int size = 1;
        for (Iterator<EObject> all = portfolio.eAllContents(); all.hasNext(); all.next()) {
            size++;
        }
        return size;
    }

    private static Portfolio surroundings() {
        SightlineFactory factory = SightlineFactory.eINSTANCE;
        Portfolio portfolio = factory.createPortfolio();
        portfolio.setName("Large model");
        Organization organization = factory.createOrganization();
        organization.setName("Wholesaler");
        for (int i = 1; i <= UNITS; i++) {
            OrganizationUnit unit = factory.createOrganizationUnit();
            unit.setName("Department " + i);
            organization.getUnits().add(unit);
        }
        organization.getSystems().add(factory.createBusinessSystem());
        organization.getSystems().get(0).setName("Order system");
        portfolio.getOrganizations().add(organization);
        Customer customer = factory.createCustomer();
        customer.setName("Business customer");
        customer.getGoals().add("Have the goods when they are needed");
        portfolio.getCustomers().add(customer);
        for (ChannelKind kind : ChannelKind.values()) {
            Channel channel = factory.createChannel();
            channel.setName(kind.getLiteral());
            channel.setKind(kind);
            portfolio.getChannels().add(channel);
        }
        for (String name : new String[] {"Research", "Place", "Receive"}) {
            Stage stage = factory.createStage();
            stage.setName(name);
            portfolio.getStages().add(stage);
            CustomerTask task = factory.createCustomerTask();
            task.setName(name + " goods");
            task.setStage(stage);
            portfolio.getCustomerTasks().add(task);
        }
        return portfolio;
    }

    private static void giveSameIdsEachTime(Portfolio portfolio) {
        SplittableRandom random = new SplittableRandom(1);
        portfolio.setId(id(random));
        EcoreUtil.getAllProperContents(portfolio, false).forEachRemaining(element -> ((ModelElement) element).setId(id(random)));
    }

    private static String id(SplittableRandom random) {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 1L << 63).toString();
    }
}
