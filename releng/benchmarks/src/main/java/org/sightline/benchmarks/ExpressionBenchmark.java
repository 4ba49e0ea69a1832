/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.io.model.LargeModels;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.Expression;
import org.sightline.viewpoint.expression.ExpressionCompiler;
import org.sightline.viewpoint.expression.ExpressionEnvironment;
import org.sightline.viewpoint.expression.Variables;

/** Compiled AQL, against the same written in Java. */
final class ExpressionBenchmark implements Benchmark {

    private static final int ROUNDS = 51;
    private static final int TIMES = 20_000;
    private static final int OFTEN = 500;
    private static final int STEPS = 1_000;
    private static final double LIMIT = 5;

    private final ExpressionCompiler compiler = new ExpressionCompiler(
            ExpressionEnvironment.builder().packages(List.of(SightlinePackage.eINSTANCE)).build());
    private Object made;
    private final CustomerProcess process = LargeModels.portfolio(1, STEPS).getProcesses().get(0);

    @Override
    public List<Row> measure() throws Exception {
        NamedElement node = process.getLanes().get(0).getNodes().get(1);
        return List.of(
                row("navigation", "self.flows.source.name", process, OFTEN, () -> {
                    List<Object> names = new ArrayList<>();
                    for (Flow each : process.getFlows()) {
                        names.add(each.getSource().getName());
                    }
                    return names;
                }),
                row("select", "self.flows->select(f | f.name = 'none')", process, OFTEN, () -> {
                    List<Object> found = new ArrayList<>();
                    for (Flow each : process.getFlows()) {
                        if ("none".equals(each.getName())) {
                            found.add(each);
                        }
                    }
                    return found;
                }),
                row("concatenation of 2 texts", "self.name + '!'", node, TIMES, () -> node.getName() + "!"),
                row("concatenation of 4 texts", "self.name + ' in ' + self.eContainer().name + '!'", node, TIMES,
                        () -> node.getName() + " in " + ((NamedElement) node.eContainer()).getName() + "!"));
    }

    private Row row(String name, String aql, EObject self, int times, Ratio.Work java) throws Exception {
        Expression expression = compiler.compile("aql:" + aql);
        Object expected = java.run();
        Object actual = expression.evaluate(self, Variables.NONE, EvaluationContext.PLAIN);
        if (!expected.equals(actual)) {
            throw new IllegalStateException(aql + " gives " + actual);
        }
        Ratio.Result result = Ratio.measure(ROUNDS, () -> often(times, java),
                () -> often(times, () -> expression.evaluate(self, Variables.NONE, EvaluationContext.PLAIN)));
        return new Row("AQL " + name, times + " times", "the same in Java", result, LIMIT, Row.Unit.MILLISECONDS);
    }

    /** Keeps what was made last, so that nothing is optimised away. */
    private Object often(int times, Ratio.Work work) throws Exception {
        for (int i = 0; i < times; i++) {
            made = work.run();
        }
        return made;
    }
}
