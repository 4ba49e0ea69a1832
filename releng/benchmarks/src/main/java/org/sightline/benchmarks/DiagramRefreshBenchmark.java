/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.sightline.io.model.LargeModels;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationLoader;
import org.sightline.viewpoint.specification.SpecificationMetamodel;

/**
 * Refreshing a diagram of lanes, steps and flows: wholly, against one walk that reads the same features and builds as many plain objects, and after
 * small changes, against the same changes of a small process.
 */
final class DiagramRefreshBenchmark implements Benchmark {

    private static final int ROUNDS = 101;
    private static final int FEW_ROUNDS = 15;
    private static final int CHANGES = 50;
    /** Small jobs are repeated, so that they are compiled when they are measured. */
    private static final int OFTEN = 50;
    private static final int SMALL = 100;
    private static final int USUAL = 1_000;
    private static final int LARGE = 10_000;
    private static final int HUGE = 100_000;

    /** What the walk builds of a lane or step. */
    private record PlainBox(Object element, List<Object> elements, String label, List<PlainBox> boxes) {
    }

    /** What the walk builds of a flow: it joins boxes, so that these must be found by what they show. */
    private record PlainEdge(Flow element, List<Object> elements, String label, PlainBox source, PlainBox target) {
    }

    private final MeasuredElements elements = new MeasuredElements();
    private final Path file;
    private Specification specification;

    /** @param file the measured specification */
    DiagramRefreshBenchmark(Path file) {
        this.file = file;
    }

    @Override
    public List<Row> measure() throws Exception {
        specification = new SpecificationLoader(SpecificationMetamodel.load()).load(file);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("full refresh of a diagram", OFTEN + " times " + USUAL + " steps", "one walk that builds as many objects", full(USUAL, ROUNDS, OFTEN), 10,
                Row.Unit.MILLISECONDS));
        rows.add(new Row("full refresh of a diagram", HUGE + " steps", "the same walk", full(HUGE, FEW_ROUNDS, 1), 10, Row.Unit.MILLISECONDS));
        try (Live small = new Live(SMALL); Live large = new Live(LARGE)) {
            rows.add(new Row("refresh after " + CHANGES + " new names, one by one", LARGE + " steps", "the same at " + SMALL + " steps",
                    Ratio.measure(ROUNDS, small::rename, large::rename), 2, Row.Unit.MILLISECONDS));
            rows.add(new Row("refresh after " + CHANGES + " new steps, one by one", LARGE + " steps", "the same at " + SMALL + " steps",
                    Ratio.measure(ROUNDS, small::removeAdded, small::add, large::removeAdded, large::add), 2, Row.Unit.MILLISECONDS));
            rows.add(new Row("memory made by " + CHANGES + " refreshes with nothing changed", LARGE + " steps", "one walk over the process",
                    large.idleMemory(), 0, Row.Unit.MEBIBYTES));
        }
        return rows;
    }

    private ViewpointSession session(CustomerProcess process) {
        return ViewpointSession.open(specification, SemanticModel.around(process), getClass().getClassLoader());
    }

    private Ratio.Result full(int steps, int rounds, int times) throws Exception {
        CustomerProcess process = LargeModels.portfolio(1, steps).getProcesses().get(0);
        ViewpointSession session = session(process);
        Ratio.Result result = Ratio.measure(rounds, () -> often(times, () -> walk(process)),
                () -> often(times, () -> session.diagram("Steps", process).orElseThrow()));
        if (!session.problems().isEmpty()) {
            throw new IllegalStateException(session.problems().toString());
        }
        return result;
    }

    private static Object often(int times, Supplier<Object> job) {
        Object made = null;
        for (int i = 0; i < times; i++) {
            made = job.get();
        }
        return made;
    }

    private List<Object> walk(CustomerProcess process) {
        List<Object> built = new ArrayList<>();
        Map<Object, PlainBox> boxes = new HashMap<>();
        for (Lane lane : elements.bands(process)) {
            List<PlainBox> steps = new ArrayList<>();
            for (FlowNode node : lane.getNodes()) {
                PlainBox step = new PlainBox(node, List.of(node), node.getName(), List.of());
                boxes.put(node, step);
                steps.add(step);
            }
            built.add(new PlainBox(lane, List.of(lane), lane.getName(), steps));
        }
        for (Flow flow : process.getFlows()) {
            built.add(new PlainEdge(flow, List.of(flow), flow.getName(), boxes.get(flow.getSource()), boxes.get(flow.getTarget())));
        }
        return built;
    }

    /** A diagram that is kept up to date, and changes to what it shows. */
    private final class Live implements AutoCloseable {

        private final CustomerProcess process;
        private final Lane lane;
        private final FlowNode middle;
        private final LiveDiagram diagram;
        private final List<Activity> added = new ArrayList<>();
        private int names;

        Live(int steps) {
            process = LargeModels.portfolio(1, steps).getProcesses().get(0);
            lane = elements.bands(process).get(1);
            middle = lane.getNodes().get(lane.getNodes().size() / 2);
            ViewpointSession session = session(process);
            diagram = LiveDiagram.open(session, session.representation("Steps"), process).orElseThrow();
        }

        Object rename() {
            int changed = 0;
            for (int i = 0; i < CHANGES; i++) {
                middle.setName("Step " + names++);
                changed += diagram.refresh().changed().size();
            }
            return expect(CHANGES, changed);
        }

        Object add() {
            int shown = 0;
            for (int i = 0; i < CHANGES; i++) {
                Activity step = SightlineFactory.eINSTANCE.createActivity();
                step.setId(UUID.randomUUID().toString());
                step.setName("Added");
                added.add(step);
                lane.getNodes().add(lane.getNodes().indexOf(middle), step);
                shown += diagram.refresh().added().size();
            }
            return expect(CHANGES, shown);
        }

        void removeAdded() {
            lane.getNodes().removeAll(added);
            added.clear();
            diagram.refresh();
        }

        Ratio.Result idleMemory() throws Exception {
            return Memory.compareAllocated(FEW_ROUNDS, () -> walk(process), () -> {
                for (int i = 0; i < CHANGES; i++) {
                    expect(true, diagram.refresh().isEmpty());
                }
                return this;
            });
        }

        private Object expect(Object expected, Object actual) {
            if (!expected.equals(actual)) {
                throw new IllegalStateException("Expected " + expected + " but saw " + actual);
            }
            return actual;
        }

        @Override
        public void close() {
            diagram.close();
        }
    }
}
