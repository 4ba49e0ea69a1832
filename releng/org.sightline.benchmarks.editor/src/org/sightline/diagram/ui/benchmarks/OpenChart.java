/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.benchmarks;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.ui.create.NewPlace;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.move.StepDrop;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/** A long process that is open in the workbench, with a step in its middle in sight and selected, so that all views have to do with it. */
final class OpenChart {

    /** How far from a corner of the step in sight a new one is put, in the chart. */
    private static final int BESIDE = 50;
    private static final String TOOL = "NewDecision";
    /** One of them takes a hundredth of a millisecond: too short to be told from noise. So many take longer than what disturbs them now and then. */
    private static final int COMMANDS = 2_000;
    private static final int ASIDE = 30;

    private final DiagramContext context;
    private final LiveValidation validation;
    private final Stopwatch watch;
    private final FlowNode step;
    private int edits;

    OpenChart(DiagramContext context, LiveValidation validation, Stopwatch watch) {
        this.context = context;
        this.validation = validation;
        this.watch = watch;
        Lane lane = document().portfolio().getProcesses().get(0).getLanes().get(2);
        step = lane.getNodes().get(lane.getNodes().size() / 2);
        rest();
        context.reveal(step);
        rest();
    }

    DiagramContext context() {
        return context;
    }

    private ModelDocument document() {
        return context.document();
    }

    FigureCanvas canvas() {
        return context.viewer().canvas();
    }

    /** Brings it in front of all other editors. */
    void show() {
        context.editor().getSite().getPage().activate(context.editor());
        rest();
    }

    /** Waits until nothing is under way any more. */
    void rest() {
        watch.longestWait(() -> validation.isUpToDate() && !context.scene().isProvisional() && !context.scene().live().isBehind());
        watch.quiet();
    }

    /** Gives the step another name of the same length. @return milliseconds for the edit with all that follows at once, and until it is painted */
    double[] rename() {
        rest();
        String name = "Renamed " + (1_000 + edits++);
        double[] edit = {0};
        double painted = watch.untilPainted(() -> {
            edit[0] = Stopwatch.milliseconds(() -> document().execute(document().edits().set(step, SightlinePackage.Literals.NAMED_ELEMENT__NAME, name)));
            return canvas();
        });
        return new double[] {edit[0], painted};
    }

    /**
     * Applies a tool of the palette and takes it back, many times, in all lanes in turn.
     *
     * @return milliseconds for one time of that alone, without what follows in the window
     */
    double command() {
        rest();
        List<Lane> lanes = document().portfolio().getProcesses().get(0).getLanes();
        List<ToolCommand> commands = IntStream.range(0, COMMANDS).mapToObj(each -> create(lanes.get(each % lanes.size()))).toList();
        double taken = Stopwatch.milliseconds(() -> commands.forEach(each -> {
            each.execute();
            each.undo();
        }));
        context.scene().refresh();
        return taken / COMMANDS;
    }

    private ToolCommand create(EObject owner) {
        Tool tool = context.tools().palette().stream().filter(each -> each.name().equals(TOOL)).findFirst().orElseThrow();
        View lane = part(owner).view();
        ToolCommand command = context.tools().create(tool, lane);
        if (!command.canExecute()) {
            throw new IllegalStateException(tool.name());
        }
        return command;
    }

    /** Adds a step by the palette with a click beside the one in sight, and takes it back. @return as {@link #edit} */
    double[] add() {
        return edit(() -> {
            SceneItem item = part(step).item();
            Point click = new Point((int) item.bounds().right() + BESIDE, (int) item.bounds().bottom() + BESIDE);
            return new NewPlace(context).at(create(step.eContainer()), part(step.eContainer()).item(), click);
        });
    }

    /** Drags a step aside in its lane and takes that back. @return as {@link #edit} */
    double[] moveAside() {
        return edit(() -> drop(step.eContainer(), ASIDE));
    }

    /** Drags a step into the next lane and takes that back. @return as {@link #edit} */
    double[] moveToLane() {
        List<Lane> lanes = document().portfolio().getProcesses().get(0).getLanes();
        return edit(() -> drop(lanes.get(lanes.indexOf(step.eContainer()) + 1), 0));
    }

    private Command drop(EObject lane, int dx) {
        return new StepDrop(context).command(part(step), part(lane), dx);
    }

    private ItemPart part(EObject element) {
        return context.chart().parts(element).get(0);
    }

    /**
     * Makes an edit and takes it back.
     *
     * @return milliseconds until it is painted, until the layout is there, and the longest time for which a key had to wait meanwhile
     */
    private double[] edit(Supplier<? extends Command> edit) {
        rest();
        Command command = edit.get();
        long start = System.nanoTime();
        double painted = watch.untilPainted(() -> {
            document().execute(command);
            return canvas();
        });
        double wait = watch.longestWait(() -> !context.scene().isProvisional());
        double laidOut = (System.nanoTime() - start) / 1e6;
        document().domain().getCommandStack().undo();
        return new double[] {painted, laidOut, Math.max(wait, painted)};
    }

    /** @return how many figures a refresh with nothing changed touches */
    int touched() {
        rest();
        int[] touched = {0};
        context.scene().addListener(change -> touched[0] += change.added().size() + change.removed().size() + change.changed().size());
        context.scene().refresh();
        return touched[0];
    }

    /**
     * @param zoom 1 for natural size
     * @param frames how many steps to scroll by
     * @return milliseconds for zooming to that, then for each step
     */
    double[] scroll(double zoom, int frames) {
        rest();
        Viewport viewport = canvas().getViewport();
        double[] taken = new double[frames + 1];
        context.viewer().root().zooming().setZoom(zoom * 1.01);
        centre();
        taken[0] = watch.untilPainted(() -> {
            context.viewer().root().zooming().setZoom(zoom);
            return canvas();
        });
        centre();
        for (int i = 1; i <= frames; i++) {
            Point view = viewport.getViewLocation().getCopy();
            taken[i] = watch.untilPainted(() -> {
                viewport.setViewLocation(view.x + 90, view.y);
                canvas().redraw();
                return canvas();
            });
        }
        return taken;
    }

    private void centre() {
        watch.quiet();
        SceneItem item = part(step).item();
        context.viewer().root().zooming().centre(new Point((int) item.bounds().centreX(), (int) item.bounds().centreY()));
        watch.quiet();
    }

    /** @return how many items are in sight */
    long inSight() {
        var area = context.viewer().root().area();
        List<SceneItem> items = List.copyOf(context.scene().scene().items().values());
        return items.stream().map(SceneItem::bounds).filter(each -> each.x() < area.right() && each.right() > area.x && each.y() < area.bottom()
                && each.bottom() > area.y).count();
    }
}
