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
import java.util.stream.IntStream;
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
import org.sightline.table.ui.editor.TablePage;
import org.sightline.table.ui.live.DocumentTables;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.Table;

/**
 * Opens the table of steps of a process with 10,000 steps in the running workbench, with the model and the notation loaded. Timed from the call
 * to the first lines on the screen, and on to the sums of all lines below them, with all that the workbench itself does to open an editor. The
 * floor reads all values of the table in a loop through the notation's engine, which is where a table has its values from. What the lines cost
 * beyond the same editor with a few lines, which is the share of the window, is held against a loop in plain Java over the features that are
 * shown. All run in turns; medians count. Belongs to the profile that measures.
 */
class TableSpeedTest extends WorkbenchTest {

    private static final int LINES = 10_000;
    private static final int FEW_LINES = 10;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 4;
    private static final double MOST = 5;

    private long texts;

    /** Times since the call, in milliseconds. */
    private record Opening(double firstLines, double inAll) {
    }

    @Test
    void openingATable_takesLessThanFiveTimesReadingItsValues() throws Exception {
        Path file = folder.resolve("large.sightline");
        Portfolio portfolio = new PhoneOrder().create();
        fill(portfolio.getProcesses().get(0), LINES);
        portfolio.getProcesses().add(SightlineFactory.eINSTANCE.createCustomerProcess());
        portfolio.getProcesses().get(1).getLanes().add(SightlineFactory.eINSTANCE.createLane());
        fill(portfolio.getProcesses().get(1), FEW_LINES);
        ModelWriter.write(portfolio, file);
        ModelDocument document = document(open(file));
        CustomerProcess process = document.portfolio().getProcesses().get(0);
        CustomerProcess few = document.portfolio().getProcesses().get(1);
        Rounds java = new Rounds();
        Rounds engine = new Rounds();
        Rounds window = new Rounds();
        Rounds firstLines = new Rounds();
        Rounds inAll = new Rounds();
        Rounds lines = new Rounds();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            java.add(round, time(() -> texts += read(process).size()));
            engine.add(round, time(() -> texts += readByEngine(document, process)));
            window.add(round, open(document, few).inAll());
            Opening opening = open(document, process);
            firstLines.add(round, opening.firstLines());
            inAll.add(round, opening.inAll());
            lines.add(round, opening.inAll() - window.last());
        }
        System.out.printf("open a table | %d lines | floor %.1f ms | first lines %.1f ms | in all %.1f ms | ratio %.2f | plain Java %.1f ms, ratio %.2f"
                + " | with %d lines %.1f ms, beyond them %.1f ms, ratio %.2f (%d)%n", LINES, engine.median(), firstLines.median(), inAll.median(),
                inAll.over(engine), java.median(), inAll.over(java), FEW_LINES, window.median(), lines.median(), lines.over(java), texts);
        assertTrue(inAll.over(engine) < MOST, "ratio " + inAll.over(engine));
        assertTrue(lines.over(java) < MOST, "beyond the window " + lines.over(java));
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private Opening open(ModelDocument document, CustomerProcess process) {
        boolean[] isPainted = {false};
        Listener painted = event -> isPainted[0] |= event.widget.getClass().getSimpleName().equals("NatTable");
        window().getShell().getDisplay().addFilter(SWT.Paint, painted);
        long start = System.nanoTime();
        TableEditor editor = new TableOpener(page()).open(document, "steps", process).orElseThrow();
        TablePage table = editor.page().orElseThrow();
        table.table().control().update();
        user.waitUntil("the first lines are in sight", () -> isPainted[0]);
        double firstLines = (System.nanoTime() - start) / 1e6;
        user.waitUntil("all lines are added up", () -> !table.footer().isAddingUp());
        double inAll = (System.nanoTime() - start) / 1e6;
        window().getShell().getDisplay().removeFilter(SWT.Paint, painted);
        page().closeEditor(editor, false);
        user.settle();
        return new Opening(firstLines, inAll);
    }

    private static long readByEngine(ModelDocument document, CustomerProcess process) {
        ViewpointSession session = DocumentTables.of(document).session();
        Table table = session.table(session.representation("steps"), process).orElseThrow();
        return table.lines().stream().mapToLong(TableSpeedTest::readCells).sum();
    }

    private static long readCells(Line line) {
        long values = line.cells().stream().filter(each -> each.label() != null).count();
        return values + line.lines().stream().mapToLong(TableSpeedTest::readCells).sum();
    }

    private static void fill(CustomerProcess process, int lines) {
        Lane lane = process.getLanes().get(0);
        for (int i = 0; i < lines; i++) {
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

    /** What one job took, round by round. */
    private static final class Rounds {

        private final double[] times = new double[ROUNDS];
        private double last;

        private void add(int round, double time) {
            last = time;
            if (round >= 0) {
                times[round] = time;
            }
        }

        private double last() {
            return last;
        }

        private double median() {
            return median(times.clone());
        }

        /** The median of the ratios. */
        private double over(Rounds floor) {
            return median(IntStream.range(0, ROUNDS).mapToDouble(i -> times[i] / floor.times[i]).toArray());
        }

        private static double median(double[] values) {
            Arrays.sort(values);
            return values[values.length / 2];
        }
    }
}
