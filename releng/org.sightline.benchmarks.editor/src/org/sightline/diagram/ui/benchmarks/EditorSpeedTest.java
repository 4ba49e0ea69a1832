/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

/** Measures the diagram editor in the running workbench and prints a table of the results; fails if a limit was missed. */
class EditorSpeedTest extends WorkbenchTest {

    private static final int ROUNDS = 7;
    private static final int WARM_UP = 3;
    private static final double[] ZOOMS = {1, 0.75, 0.5, 0.36, 0.3, 0.2, 0.1, 0.05};

    private final Stopwatch watch = new Stopwatch();
    private final List<Row> rows = new ArrayList<>();

    private OpenChart open(int steps) throws IOException {
        ModelEditor editor = open(LongProcess.write(folder, steps));
        ModelDocument document = document(editor);
        DiagramEditor diagram = new DiagramOpener(page()).open(document, "physical", document.portfolio().getProcesses().get(0)).orElseThrow();
        return new OpenChart(diagram.context().orElseThrow(), editor.validation().orElseThrow(), watch);
    }

    private void close() {
        page().closeAllEditors(false);
        user.settle();
    }

    private void report(Row row) {
        rows.add(row);
        System.out.println(row.markdown());
    }

    @Test
    void editor_isAsFastAsPeopleAre() throws IOException {
        System.out.println(Row.HEADING);
        OpenChart middle = open(1_000);
        opening(middle);
        report(new Row("an attribute edit to pixels", "1,000 steps", column(rounds(middle::rename), 1), "ms", 50, ""));
        editing("adding a step", middle::add);
        editing("moving a step within its lane", middle::moveAside);
        editing("moving a step into another lane", middle::moveToLane);
        close();
        OpenChart large = open(10_000);
        growth(open(100), large);
        report(new Row("refresh with nothing changed", "10,000 steps", large.touched(), "figures", 0, ""));
        frames(large);
        close();
        assertEquals(List.of(), rows.stream().filter(each -> !each.reached()).toList());
    }

    private void opening(OpenChart chart) {
        Opening opening = new Opening(chart, watch);
        double[] ratios = new double[ROUNDS];
        double[] figures = new double[ROUNDS];
        double[] diagrams = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double ours = opening.diagram();
            double floor = opening.figures();
            if (i >= 0) {
                figures[i] = floor;
                diagrams[i] = ours;
                ratios[i] = ours / floor;
            }
        }
        opening.close();
        report(new Row("open a diagram, after the geometry is there", "1,000 steps", Stopwatch.median(ratios), "times", 2,
                text("the same figures by Draw2d alone %.0f ms, ours %.0f ms", Stopwatch.median(figures), Stopwatch.median(diagrams))));
    }

    private void editing(String job, Supplier<double[]> edit) {
        double[][] taken = rounds(edit);
        report(new Row(job + ": what is visible", "1,000 steps", column(taken, 0), "ms", 100, ""));
        report(new Row(job + ": the rest of the layout", "1,000 steps", column(taken, 1), "ms", 1_000, ""));
        report(new Row(job + ": longest time for which a key waits", "1,000 steps", column(taken, 2), "ms", 100, ""));
    }

    /** In turns, so that both are as warm, and whatever else the machine does meets both alike. */
    private void growth(OpenChart small, OpenChart large) {
        double[][] edits = rounds(() -> inTurns(small, large, OpenChart::rename));
        report(growth("an attribute edit to pixels", edits, 1, 3));
        report(growth("one command of the palette and back, model only", rounds(() -> inTurns(small, large, each -> new double[] {each.command()})), 0, 1));
        report(growth("one change of a name with all that follows at once in the window", edits, 0, 2));
    }

    private void frames(OpenChart chart) {
        for (double zoom : ZOOMS) {
            double[][] taken = rounds(() -> chart.scroll(zoom, 10));
            double slowest = IntStream.range(0, taken[0].length).mapToDouble(frame -> column(taken, frame)).max().orElseThrow();
            report(new Row("scroll and zoom: slowest frame", "10,000 steps, " + chart.inSight() + " items in sight", slowest, "ms", 50,
                    text("zoom %.2f", zoom)));
        }
    }

    /** @return a job's results, round by round, once it is warm */
    private static double[][] rounds(Supplier<double[]> job) {
        double[][] results = new double[ROUNDS][];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double[] taken = job.get();
            if (i >= 0) {
                results[i] = taken;
            }
        }
        return results;
    }

    private static double column(double[][] results, int column) {
        return Stopwatch.median(IntStream.range(0, results.length).mapToDouble(round -> results[round][column]).toArray());
    }

    private static double[] inTurns(OpenChart small, OpenChart large, Function<OpenChart, double[]> job) {
        small.show();
        double[] first = job.apply(small);
        large.show();
        double[] second = job.apply(large);
        return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    private static Row growth(String job, double[][] results, int small, int large) {
        double[] ratios = Arrays.stream(results).mapToDouble(each -> each[large] / each[small]).toArray();
        return new Row(job, "10,000 steps against 100", Stopwatch.median(ratios), "times", 2,
                text("%.3f ms and %.3f ms", column(results, small), column(results, large)));
    }

    private static String text(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }
}
