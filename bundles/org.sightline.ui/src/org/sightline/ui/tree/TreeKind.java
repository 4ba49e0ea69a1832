/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.messages.MessageBundle;

/** The kinds of elements by which a tree can be filtered. */
enum TreeKind {

    /** Processes, lanes, phases and views. */
    PROCESSES("kind_processes", Literals.CUSTOMER_PROCESS, Literals.LANE, Literals.PHASE, Literals.CUSTOMER_VIEW),
    /** Whatever stands in lanes. */
    STEPS("kind_steps", Literals.FLOW_NODE),
    /** Flows. */
    FLOWS("kind_flows", Literals.FLOW),
    /** What goes wrong at steps. */
    FAILURES("kind_failures", Literals.FAIL_POINT, Literals.PAIN_POINT),
    /** Organisations with what they have. */
    ORGANIZATIONS("kind_organizations", Literals.ORGANIZATION, Literals.ORGANIZATION_UNIT, Literals.BUSINESS_SYSTEM, Literals.SYSTEM_CHANGE,
            Literals.RESOURCE_POOL, Literals.CALENDAR),
    /** Customers and how they are met. */
    CUSTOMERS("kind_customers", Literals.CUSTOMER, Literals.PERSONA, Literals.CHANNEL),
    /** What customers want to get done. */
    TASKS("kind_tasks", Literals.CUSTOMER_TASK, Literals.STAGE),
    /** Why they call. */
    CAUSES("kind_causes", Literals.CAUSE, Literals.CONTACT_DRIVER),
    /** What is run and compared. */
    SCENARIOS("kind_scenarios", Literals.SCENARIO, Literals.EXPERIMENT, Literals.COMPARISON);

    private static final MessageBundle TEXTS = MessageBundle.of(TreeKind.class);

    private final String textKey;
    private final Set<EClass> classes;

    TreeKind(String textKey, EClass... classes) {
        this.textKey = textKey;
        this.classes = Set.of(classes);
    }

    /** @return what the kind is called, with a mnemonic */
    String text() {
        return TEXTS.get(textKey);
    }

    /** @return what the kind is called */
    String label() {
        return text().replace("&", "");
    }

    /**
     * @param element an element
     * @return whether it is of this kind
     */
    boolean holds(EObject element) {
        return classes.stream().anyMatch(type -> type.isInstance(element));
    }
}
