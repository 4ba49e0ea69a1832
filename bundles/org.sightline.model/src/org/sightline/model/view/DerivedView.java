/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;

/**
 * What the customer sees of a process, ready to be shown. A snapshot of unmodifiable lists; nothing in it but {@code refused}
 * is anything that the customer does not meet. One shown node can be reached from another along flows, joins and hidden
 * stretches just if it can in the process.
 *
 * @param process the process shown
 * @param form by departments, or the organisation as a single entity
 * @param hasCustomer whether any lane of the process is the customer's; if none is, the view is empty
 * @param organization name of the organisation as one entity: of the process's organisation, else of its only pool, else of the
 *     process; may be null
 * @param nodes what the customer does and meets, in the order in which it is lived
 * @param lanes the lanes shown, in document order
 * @param flows the flows between shown nodes, in document order
 * @param joins what follows what without a flow
 * @param hiddenStretches hidden work between shown nodes, in the order of their sources
 * @param systems the systems whose lanes the customer meets
 * @param units the units whose lanes the customer meets
 * @param refused elements of a stored view that the customer does not meet, and that therefore are not shown
 */
public record DerivedView(CustomerProcess process, ViewForm form, boolean hasCustomer, String organization, List<ShownNode> nodes,
    List<Lane> lanes, List<Flow> flows, List<Join> joins, List<Stretch> hiddenStretches, List<BusinessSystem> systems,
    List<OrganizationUnit> units, List<ViewElement> refused) {

    /** @return all that is shown: lanes, other nodes, flows, systems and units, each once */
    public List<ViewElement> elements() {
        Set<ViewElement> elements = new LinkedHashSet<>(lanes);
        nodes.forEach(shown -> elements.add(shown.node()));
        elements.addAll(flows);
        elements.addAll(systems);
        elements.addAll(units);
        return List.copyOf(elements);
    }
}
