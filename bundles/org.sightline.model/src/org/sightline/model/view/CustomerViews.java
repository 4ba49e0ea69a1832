/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;

/**
 * Derives customer views: all that the customer does or meets of a process, everything else hidden and bridged.
 *
 * <p>About O(nodes + flows + result), and for each shown node what lies hidden right before it.
 */
public final class CustomerViews {

    private CustomerViews() {
    }

    /**
     * @param process any process, also one without a customer: its view is empty and says so
     * @param form by departments, or the organisation as a single entity
     * @return all that the customer meets of the process
     */
    public static DerivedView derive(CustomerProcess process, ViewForm form) {
        return new ViewDeriver(process, form, element -> true).derive(List.of());
    }

    /**
     * @param view a stored view of a process
     * @return what the view shows as it is stored, apart from elements that the customer does not meet: these are listed as refused
     * @throws IllegalArgumentException if no process holds the view
     */
    public static DerivedView show(CustomerView view) {
        if (view.getProcess() == null) {
            throw new IllegalArgumentException("No process holds the customer view " + view.getName() + " (" + view.getId() + ")");
        }
        List<ViewElement> refused = view.getElements().stream().filter(element -> !element.isCustomerFacing()).toList();
        return new ViewDeriver(view.getProcess(), view.getForm(), chosen(view)).derive(refused);
    }

    /**
     * @param view a stored view of a process
     * @return what lies hidden between the nodes that the view shows as it is stored; empty if no process holds the view
     */
    public static List<Stretch> hiddenStretches(CustomerView view) {
        if (view.getProcess() == null) {
            return List.of();
        }
        return new ViewDeriver(view.getProcess(), view.getForm(), chosen(view)).stretches();
    }

    /* A flow between two shown nodes is shown unless a person took it out, so that their path stays whole. */
    private static Predicate<ViewElement> chosen(CustomerView view) {
        Set<ViewElement> elements = new HashSet<>(view.getElements());
        Set<ViewElement> excluded = new HashSet<>(view.getExcluded());
        return element -> !excluded.contains(element) && (element instanceof Flow || elements.contains(element));
    }

    /**
     * What a stored view should show: all that the customer meets of its process in the view's form, apart from what a person
     * took out. Changes nothing.
     *
     * @param view a stored view
     * @return the elements in document order: lanes and nodes, flows, systems, units; empty if no process holds the view
     */
    public static List<ViewElement> elements(CustomerView view) {
        if (view.getProcess() == null) {
            return List.of();
        }
        Collection<ViewElement> excluded = new HashSet<>(view.getExcluded());
        List<ViewElement> elements = new FacingElements(view.getProcess(), view.getForm()).all();
        elements.removeIf(excluded::contains);
        return elements;
    }

    /**
     * Derives a stored view again: it then shows {@link #elements}. What a person took out stays out.
     *
     * @return whether the view changed
     */
    public static boolean rederive(CustomerView view) {
        EList<ViewElement> stored = view.getElements();
        List<ViewElement> elements = elements(view);
        if (stored.equals(elements)) {
            return false;
        }
        stored.clear();
        // They are distinct, and checking that again would take quadratic time.
        ((InternalEList<ViewElement>) stored).addAllUnique(elements);
        return true;
    }
}
