/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs all benchmarks, or those that are named, and prints a table of their results. Ends with exit code 1 if a limit was
 * missed.
 */
public final class Benchmarks {

    private Benchmarks() {
    }

    /**
     * @param arguments the root folder of the project, then names of benchmarks; none: all
     * @throws Exception if what is measured fails
     */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("files", new ModelFileBenchmark());
        all.put("validation", new ValidationBenchmark());
        all.put("revalidation", new RevalidationBenchmark());
        all.put("facts", new FactsBenchmark());
        all.put("view", new CustomerViewBenchmark());
        all.put("bpmn", new BpmnImportBenchmark());
        Path specification = root.resolve("releng/benchmarks/src/main/resources/org/sightline/benchmarks/measure.odesign");
        all.put("diagram", new DiagramRefreshBenchmark(specification));
        all.put("table", new TableBenchmark(specification));
        all.put("aql", new ExpressionBenchmark());
        all.put("layout", new LayoutBenchmark());
        all.put("picture", new PictureBenchmark());
        all.put("start", new ColdStartBenchmark(root));
        all.put("workbench", new StartBenchmark(root));
        if (!wanted.isEmpty()) {
            all.keySet().retainAll(wanted);
        }
        boolean reached = true;
        System.out.println(Row.HEADING);
        for (Benchmark benchmark : all.values()) {
            for (Row row : benchmark.measure()) {
                System.out.println(row.markdown());
                reached &= row.reached();
            }
        }
        System.exit(reached ? 0 : 1);
    }
}
