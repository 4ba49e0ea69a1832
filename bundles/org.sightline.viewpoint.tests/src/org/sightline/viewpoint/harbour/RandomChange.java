/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.harbour;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A change of a harbour, chosen by four numbers.
 *
 * @param kind which change
 * @param first which element is changed
 * @param second which other element takes part
 * @param value what is written
 */
public record RandomChange(int kind, int first, int second, int value) {

    /** How many kinds of changes there are. */
    public static final int KINDS = 27;

    /** Changes the model; does nothing where there is nothing to change. */
    public void apply(Harbour harbour) {
        if (kind < 9) {
            changeVessel(harbour);
        } else if (kind < 16) {
            changeReference(harbour);
        } else {
            changeRest(harbour);
        }
    }

    private void changeVessel(Harbour harbour) {
        List<EObject> piers = harbour.all("Pier");
        List<EObject> vessels = harbour.all("Vessel");
        switch (kind) {
            case 0 -> Harbour.add(harbour.root(), "piers", harbour.named("Pier", "P" + value));
            case 1 -> change(piers, each -> put(each, "berths", harbour.named("Tug", "T" + value)));
            case 2 -> change(piers, each -> put(each, "berths", harbour.named("Freighter", "F" + value)));
            case 3 -> change(vessels, each -> EcoreUtil.delete(each, true));
            case 4 -> change(vessels, EcoreUtil::remove);
            case 5 -> change(vessels, each -> with(piers, pier -> put(pier, "berths", each)));
            case 6 -> change(vessels, each -> Harbour.set(each, "tons", value));
            case 7 -> change(vessels, each -> Harbour.set(each, "loaded", value % 2 == 0));
            default -> change(vessels, each -> Harbour.set(each, "name", "n" + value));
        }
    }

    private void changeReference(Harbour harbour) {
        List<EObject> vessels = harbour.all("Vessel");
        List<EObject> routes = harbour.all("Route");
        switch (kind) {
            case 9 -> change(vessels, each -> with(vessels, other -> Harbour.values(each, "escorts").add(other)));
            case 10 -> change(vessels, each -> Harbour.values(each, "escorts").clear());
            case 11 -> change(vessels, each -> with(harbour.all("Company"), other -> Harbour.set(each, "owner", value == 0 ? null : other)));
            case 12 -> change(vessels, each -> with(vessels, other -> harbour.route(each, other, value * 1.5)));
            case 13 -> change(routes, each -> with(vessels, other -> Harbour.set(each, value % 2 == 0 ? "from" : "to", other)));
            case 14 -> change(routes, each -> Harbour.set(each, "length", value * 1.5));
            default -> change(routes, EcoreUtil::delete);
        }
    }

    private void changeRest(Harbour harbour) {
        List<EObject> piers = harbour.all("Pier");
        switch (kind) {
            case 16 -> change(piers, each -> Harbour.set(each, "depth", value));
            case 17 -> change(piers, each -> put(harbour.root(), "piers", each));
            case 18 -> change(piers, EcoreUtil::remove);
            case 19 -> change(harbour.all("Freighter"), each -> Harbour.set(Harbour.add(each, "holds", harbour.named("Crate", "c")), "weight", value / 4.0));
            case 20 -> change(harbour.all("Crate"), each -> Harbour.set(Harbour.add(each, "inner", harbour.named("Crate", "i")), "weight", value / 4.0));
            case 21 -> change(harbour.all("Crate"), EcoreUtil::delete);
            case 22 -> change(piers, each -> put(each, "cranes", harbour.named("Crane", "K" + value)));
            case 23 -> change(harbour.all("Company"), each -> Harbour.set(each, "name", "o" + value));
            case 25 -> change(harbour.all("Crate"), each -> with(harbour.all("Freighter"), ship -> put(ship, "holds", each)));
            case 24 -> Harbour.add(harbour.root(), "companies", harbour.named("Company", "co" + value));
            default -> Harbour.set(harbour.root(), "name", "H" + value);
        }
    }

    /** Adds an element somewhere in a list, or moves it there. */
    private void put(EObject owner, String feature, EObject element) {
        EList<EObject> values = (EList<EObject>) Harbour.values(owner, feature);
        if (values.contains(element)) {
            values.move(second % values.size(), element);
        } else {
            values.add(second % (values.size() + 1), element);
        }
    }

    private void change(List<EObject> elements, Consumer<EObject> change) {
        if (!elements.isEmpty()) {
            change.accept(elements.get(first % elements.size()));
        }
    }

    private void with(List<EObject> elements, Consumer<EObject> change) {
        if (!elements.isEmpty()) {
            change.accept(elements.get(second % elements.size()));
        }
    }
}
