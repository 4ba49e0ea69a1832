/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.io.model.LargeModels;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.view.CustomerViews;
import org.sightline.model.view.DerivedView;
import org.sightline.model.vision.LineOfVision;
import org.sightline.model.vision.Part;

/** Deriving a customer view and a line of vision, against one walk over the process and the result. */
final class CustomerViewBenchmark implements Benchmark {

    private static final int ROUNDS = 51;
    private static final int STEPS = 10_000;

    @Override
    public List<Row> measure() throws Exception {
        CustomerProcess process = LargeModels.portfolio(1, STEPS).getProcesses().get(0);
        DerivedView view = CustomerViews.derive(process, ViewForm.DEPARTMENTS);
        LineOfVision vision = LineOfVision.of(process);
        Ratio.Result viewing = Ratio.measure(ROUNDS, () -> walk(process) + walk(view),
                () -> CustomerViews.derive(process, ViewForm.DEPARTMENTS));
        Ratio.Result seeing = Ratio.measure(ROUNDS, () -> walk(process) + walk(vision), () -> LineOfVision.of(process));
        String floor = "one walk over process and result";
        return List.of(
                new Row("derive a customer view", STEPS + " steps", floor, viewing, 5, Row.Unit.MILLISECONDS),
                new Row("line of vision of all parts", STEPS + " steps", floor, seeing, 10, Row.Unit.MILLISECONDS));
    }

    private static Integer walk(CustomerProcess process) {
        int elements = 0;
        for (Iterator<EObject> all = process.eAllContents(); all.hasNext(); all.next()) {
            elements++;
        }
        return elements;
    }

    private static Integer walk(DerivedView view) {
        int sum = view.nodes().stream().mapToInt(shown -> shown.node().hashCode()).sum();
        sum += view.flows().stream().mapToInt(Object::hashCode).sum();
        return sum + view.hiddenStretches().stream().mapToInt(stretch -> stretch.lanes().size()).sum();
    }

    private static Integer walk(LineOfVision vision) {
        int sum = vision.servingNone().size();
        for (Part part : vision.parts()) {
            sum += part.serves().stream().mapToInt(service -> service.handOffs()).sum();
        }
        return sum;
    }
}
