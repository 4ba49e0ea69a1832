/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.Test;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.table.ui.editor.TableEditor;
import org.sightline.table.ui.editor.TableOpener;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.WorkbenchTest;

/**
 * Opens the table of steps of a process with 10,000 steps in the running workbench, from the call to its first lines on the screen, with the
 * model and the notation loaded. The floor reads all values of the table in a loop and makes their texts. Both run in turns; the median ratio
 * counts. Belongs to the profile that measures.
 */
class TableSpeedTest extends WorkbenchTest {

    private static final int LINES = 10_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 4;
    private static final double MOST = 5;

    private long texts;

    @Test
    void openingATable_takesLessThanFiveTimesReadingItsValues() throws Exception {
        Path file = folder.resolve("large.sightline");
        Portfolio portfolio = new PhoneOrder().create();
        fill(portfolio.getProcesses().get(0));
        ModelWriter.write(portfolio, file);
        ModelDocument document = document(open(file));
        CustomerProcess process = document.portfolio().getProcesses().get(0);
        double[] ratios = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        double[] floors = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            texts += read(process).size();
            double floor = (System.nanoTime() - start) / 1e6;
            double own = open(document, process);
            if (round >= 0) {
                floors[round] = floor;
                ours[round] = own;
                ratios[round] = own / floor;
            }
        }
        System.out.printf("open a table | %d lines | floor %.1f ms | ours %.1f ms | ratio %.2f (%d)%n", LINES, median(floors), median(ours), median(ratios), texts);
        assertTrue(median(ratios) < MOST, "ratio " + median(ratios));
    }

    private double open(ModelDocument document, CustomerProcess process) {
        boolean[] isPainted = {false};
        Listener painted = event -> isPainted[0] |= event.widget.getClass().getSimpleName().equals("NatTable");
        window().getShell().getDisplay().addFilter(SWT.Paint, painted);
        long start = System.nanoTime();
        TableEditor editor = new TableOpener(page()).open(document, "steps", process).orElseThrow();
        editor.page().orElseThrow().table().control().update();
        user.waitUntil("the first lines are in sight", () -> isPainted[0]);
        double took = (System.nanoTime() - start) / 1e6;
        window().getShell().getDisplay().removeFilter(SWT.Paint, painted);
        page().closeEditor(editor, false);
        user.settle();
        return took;
    }

    private static void fill(CustomerProcess process) {
        Lane lane = process.getLanes().get(0);
        for (int i = 0; i < LINES; i++) {
            Activity step = SightlineFactory.eINSTANCE.createActivity();
            step.setName("Step " + i);
            step.setStandardTime((double) (i % 90));
            FloatingParameter minutes = SightlineFactory.eINSTANCE.createFloatingParameter();
            minutes.setValue(i % 30);
            step.setProcessingTime(minutes);
            lane.getNodes().add(step);
        }
    }

    private static List<String> read(CustomerProcess process) {
        List<String> values = new ArrayList<>();
        for (FlowNode node : process.getLanes().get(0).getNodes()) {
            if (node instanceof Activity step) {
                values.addAll(Arrays.asList(step.getName(), name(step.getPhase()), name(step.getCustomerTask()), name(step.getChannel()),
                        step.getVisibility().getLiteral(), step.isCustomerFacing() ? "yes" : "no",
                        step.getProcessingTime() == null ? "" : time(step.getProcessingTime().getExpectedValue()),
                        step.getWaitTime() == null ? "" : time(step.getWaitTime().getExpectedValue()), time(step.getStandardTime()), time(step.getMaximumTime()),
                        Objects.toString(step.getFixedCost(), ""), name(step.getResourcePool()),
                        step.getExperience() == null ? "" : Objects.toString(step.getExperience().getEmotion(), ""), step.isMomentOfTruth() ? "yes" : "",
                        step.isBestPractice() ? "yes" : "", Integer.toString(step.getFailPoints().size())));
            }
        }
        return values;
    }

    private static String name(NamedElement element) {
        return element == null ? "" : element.getName();
    }

    private static String time(Double minutes) {
        return minutes == null ? "" : minutes + " min";
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
