/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.sightline.io.RefusedInputException;

/**
 * Finds the customer among pools and lanes: those that the user named, or else the one whose name says most clearly that it
 * is a customer's. Pools and lanes of the same name are the same customer.
 */
final class CustomerFinder {

    private final Import run;
    private final NameWords words;

    CustomerFinder(Import run, NameWords words) {
        this.run = run;
        this.words = words;
    }

    /**
     * @param rows all pools and lanes
     * @param names what the user named; empty to guess
     * @return the customer's pools and lanes, none inside another; empty if none is found
     * @throws RefusedInputException if there is no pool or lane of a given name
     */
    List<LaneRow> find(List<LaneRow> rows, List<String> names) throws RefusedInputException {
        List<LaneRow> found = names.isEmpty() ? guess(rows) : named(rows, names);
        if (found.isEmpty()) {
            run.notes().addGeneral(ImportNote.Kind.CUSTOMER, rows.isEmpty() ? "customer_noneAtAll" : "customer_none",
                    listed(rows));
        }
        return outermost(found);
    }

    private List<LaneRow> named(List<LaneRow> rows, List<String> names) throws RefusedInputException {
        List<LaneRow> found = new ArrayList<>();
        for (String name : names) {
            List<LaneRow> matches = matches(rows, name);
            if (matches.isEmpty()) {
                throw new RefusedBpmn(run.document().file()).noSuchCustomer(name, distinctNames(rows));
            }
            found.addAll(matches);
            run.notes().addGeneral(ImportNote.Kind.CUSTOMER, "customer_named", matches.get(0).name());
        }
        return found;
    }

    private static List<LaneRow> matches(List<LaneRow> rows, String name) {
        List<LaneRow> byName = select(rows, row -> same(row.name(), name));
        if (!byName.isEmpty()) {
            return byName;
        }
        return select(rows, row -> row.bpmnId().equals(name.strip()) || row.aliases().stream().anyMatch(a -> same(a, name)));
    }

    private List<LaneRow> guess(List<LaneRow> rows) {
        Comparator<LaneRow> clearest = Comparator.comparingInt((LaneRow row) -> words.customerRank(row.name()))
                .thenComparing(LaneRow::depth, Comparator.reverseOrder());
        LaneRow best = null;
        for (LaneRow row : rows) {
            if (words.customerRank(row.name()) > 0 && (best == null || clearest.compare(row, best) > 0)) {
                best = row;
            }
        }
        if (best == null) {
            return List.of();
        }
        String name = best.name();
        List<LaneRow> others = select(rows, row -> words.customerRank(row.name()) > 0 && !same(row.name(), name));
        String key = others.isEmpty() ? "customer_guessed" : "customer_guessedAmong";
        run.notes().addGeneral(ImportNote.Kind.CUSTOMER, key, name, listed(others));
        return select(rows, row -> same(row.name(), name));
    }

    private static List<LaneRow> outermost(List<LaneRow> found) {
        return select(found, row -> found.stream().noneMatch(row::isInside)).stream().distinct().toList();
    }

    private static List<LaneRow> select(List<LaneRow> rows, Predicate<LaneRow> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    private static boolean same(String one, String other) {
        return plain(one).equalsIgnoreCase(plain(other));
    }

    private static String plain(String text) {
        return Normalizer.normalize(Names.normal(text), Normalizer.Form.NFC);
    }

    private static String listed(List<LaneRow> rows) {
        return String.join(", ", distinctNames(rows));
    }

    private static List<String> distinctNames(List<LaneRow> rows) {
        return rows.stream().map(LaneRow::name).distinct().toList();
    }
}
