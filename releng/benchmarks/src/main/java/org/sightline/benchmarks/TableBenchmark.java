/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sightline.io.model.LargeModels;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.SpecificationLoader;
import org.sightline.viewpoint.specification.SpecificationMetamodel;

/** Building a table of ten columns, against one walk that builds the texts of its cells. */
final class TableBenchmark implements Benchmark {

    private static final int ROUNDS = 31;
    private static final int LINES = 10_000;

    private final MeasuredElements elements = new MeasuredElements();
    private final Path specification;

    TableBenchmark(Path specification) {
        this.specification = specification;
    }

    @Override
    public List<Row> measure() throws Exception {
        CustomerProcess process = LargeModels.portfolio(1, LINES).getProcesses().get(0);
        ViewpointSession session = ViewpointSession.open(new SpecificationLoader(SpecificationMetamodel.load()).load(specification),
                SemanticModel.around(process), getClass().getClassLoader());
        Ratio.Result result = Ratio.measure(ROUNDS, () -> walk(process),
                () -> session.table(session.representation("Rows"), process).orElseThrow());
        if (!session.problems().isEmpty()) {
            throw new IllegalStateException(session.problems().toString());
        }
        return List.of(new Row("a table of 10 columns", LINES + " lines", "one walk that builds the texts", result, 10, Row.Unit.MILLISECONDS));
    }

    private List<String[]> walk(CustomerProcess process) {
        List<String[]> lines = new ArrayList<>();
        for (FlowNode node : elements.rows(process)) {
            String[] line = new String[10];
            for (int i = 0; i < line.length; i += 5) {
                line[i] = text(node.getName());
                line[i + 1] = text(node.getDescription());
                line[i + 2] = text(node.getId());
                line[i + 3] = text(node.isCustomerFacing());
                line[i + 4] = text(node.isReachable());
            }
            lines.add(line);
        }
        return lines;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
