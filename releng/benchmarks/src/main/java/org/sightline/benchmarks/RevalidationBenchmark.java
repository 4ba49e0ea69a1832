/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.sightline.io.model.LargeModels;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.incremental.IncrementalValidator;

/**
 * Revalidation after an edit in one process, against the same in a model whose other processes are empty: what it takes must not
 * depend on their size.
 */
final class RevalidationBenchmark implements Benchmark {

    private static final int ROUNDS = 41;
    private static final int PROCESSES = 20;
    private static final int NODES = 157;

    @Override
    public List<Row> measure() throws Exception {
        Edited large = new Edited(LargeModels.portfolio(PROCESSES, NODES));
        Edited small = new Edited(withOneProcess());
        String size = LargeModels.size(large.portfolio) + " elements in " + PROCESSES + " processes";
        String floor = "the same with the other processes empty";
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("revalidation after a step is renamed", size, floor,
                Ratio.measure(ROUNDS, small::rename, small::revalidate, large::rename, large::revalidate), 1.5, Row.Unit.MILLISECONDS));
        rows.add(new Row("revalidation after a flow is drawn elsewhere", size, floor,
                Ratio.measure(ROUNDS, small::redraw, small::revalidate, large::redraw, large::revalidate), 1.5, Row.Unit.MILLISECONDS));
        return rows;
    }

    private static Portfolio withOneProcess() {
        Portfolio portfolio = LargeModels.portfolio(PROCESSES, NODES);
        for (CustomerProcess process : portfolio.getProcesses().subList(1, PROCESSES)) {
            process.getFlows().clear();
            process.getLanes().clear();
            process.getViews().clear();
        }
        return portfolio;
    }

    /** A model, its validation, and edits of its first process. */
    private static final class Edited {

        private final Portfolio portfolio;
        private final IncrementalValidator validator;
        private final Activity step;
        private final Flow flow;
        private final InteractionNode target;
        private int edits;

        Edited(Portfolio portfolio) {
            this.portfolio = portfolio;
            CustomerProcess process = portfolio.getProcesses().getFirst();
            step = (Activity) process.getLanes().getFirst().getNodes().stream().filter(Activity.class::isInstance).findFirst().orElseThrow();
            flow = process.getFlows().get(process.getFlows().size() / 2);
            target = flow.getTarget();
            validator = new IncrementalValidator(portfolio, List.of(RuleCatalogue.standard()));
            validator.update(() -> false);
        }

        void rename() {
            edits++;
            step.setName(edits % 2 == 0 ? "" : "Order");
        }

        void redraw() {
            edits++;
            flow.setTarget(edits % 2 == 0 ? target : step);
        }

        Object revalidate() {
            int checked = validator.update(() -> false);
            return checked + validator.findings().size();
        }
    }
}
