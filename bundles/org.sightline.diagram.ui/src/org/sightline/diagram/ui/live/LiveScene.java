/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.DiagramSettings;
import org.sightline.layout.Geometry;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.Point;
import org.sightline.layout.Size;
import org.sightline.render.HiddenViews;
import org.sightline.render.diagram.ProvisionalGeometry;
import org.sightline.render.diagram.Repaint;
import org.sightline.render.diagram.SceneDraft;
import org.sightline.render.saved.SavedChart;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Placement;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.refresh.RepresentationChange;

/**
 * The scene of a diagram, kept up to date with the model and with what a person places. Tells what has changed and nothing else: a refresh
 * after which all looks the same tells nobody. Belongs to the thread of the display.
 */
public final class LiveScene implements AutoCloseable {

    /** Charts of no more nodes are laid out so quickly that nobody notices. */
    static final int AT_ONCE = 400;
    /** So much that might be affected by a change is looked at before the change is shown; where there is more, the change is shown first. */
    private static final int LOOKED_AT_FIRST = 300;
    /** It is looked at bit by bit then, each so small that no key waits. */
    private static final int LOOKED_AT_ONCE = 500;
    /** First all is painted that has changed so far, which timers would keep from its turn. */
    private static final int FIRST_PAUSE_MILLIS = 250;
    private static final int PAUSE_MILLIS = 20;

    private final DocumentCharts charts;
    private final LiveDiagram live;
    private final Diagram diagram;
    private final DiagramStates states;
    private DiagramSettings settings = DiagramSettings.DEFAULT;
    private final Display display = Display.getCurrent();
    private final LayoutQueue layouts = new LayoutQueue(display);
    private final Runnable catchUp = this::catchUp;
    private final List<SceneListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> layoutListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private SceneDraft draft;
    private Geometry geometry;
    private Geometry keptLast;
    private Placement placement;
    private long placings;
    private Scene scene = Scene.EMPTY;
    private Supplier<List<View>> inSight = List::of;
    private boolean isSightDue;

    /**
     * @param charts the charts of the model
     * @param live the representation
     * @param diagram what a person has set in it
     * @param states which layers and filters that means
     */
    public LiveScene(DocumentCharts charts, LiveDiagram live, Diagram diagram, DiagramStates states) {
        this.charts = charts;
        this.live = live;
        this.diagram = diagram;
        this.states = states;
        boolean switched = followSettings();
        boolean changed = !live.refresh().isEmpty();
        placement = SavedChart.placement(diagram);
        lay(charts.firstDraft(live, placement, switched || changed));
        keptLast = geometry;
    }

    /** Reads the chart anew. */
    private void build() {
        placement = SavedChart.placement(diagram);
        draft.unwatch();
        lay(charts.draft(live, placement));
    }

    /**
     * Shows a chart that has been read. A large one is laid out beside: what was laid out before shows at once what can be told without the layout, and what is
     * opened for the first time shows nothing until then.
     */
    private void lay(SceneDraft read) {
        placings = diagram.placings();
        draft = read;
        boolean large = draft.input().nodes().size() > AT_ONCE;
        Optional<Geometry> provisional = large && geometry != null ? ProvisionalGeometry.of(geometry, draft.input()) : Optional.empty();
        if (provisional.isPresent() || large && geometry == null) {
            provisional.ifPresent(this::display);
            layouts.ask(draft.input(), this::show, this::tellOfLayout);
        } else {
            layouts.forget();
            show(charts.layout(draft.input()));
        }
        tellOfLayout();
    }

    private void tellOfLayout() {
        layoutListeners.forEach(Runnable::run);
    }

    private void show(Geometry laidOut) {
        display(laidOut);
        tellOfLayout();
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private void display(Geometry newGeometry) {
        geometry = newGeometry;
        tell(SceneChange.between(scene, draft.scene(geometry)));
    }

    private void tell(SceneChange change) {
        if (!change.isEmpty()) {
            scene = change.scene();
            listeners.forEach(each -> each.changed(change));
        }
    }

    /** Views are hidden by their keys, which the diagram has only once its layers are those that are on. */
    private boolean followSettings() {
        boolean switched = !settings.equals(diagram.settings());
        if (switched) {
            settings = diagram.settings();
            live.state(states.of(settings));
            if (!settings.hidden().isEmpty()) {
                live.refresh();
                live.state(new HiddenViews(settings.hidden()).hide(live.diagram(), live.state()));
            }
        }
        return switched;
    }

    /** @return the layers and filters that there are */
    public DiagramStates states() {
        return states;
    }

    /**
     * Brings the scene up to date with the model, with what was placed and with the layers and filters that are on. What only looks different
     * is drawn again where it is, at a cost that does not depend on the size of the chart; all else reads the chart anew. In a large chart, what only
     * might look different because it depends on derived facts follows as soon as the change has been {@linkplain #painted() painted}: first what is in
     * sight, then the rest bit by bit.
     */
    public void refresh() {
        boolean switched = followSettings();
        RepresentationChange<View> change = live.refresh(live.dependentOnAnything() <= LOOKED_AT_FIRST ? LOOKED_AT_FIRST : 0);
        show(change, switched || draft.isMisplaced() || isPlacedAnew());
        isSightDue = live.isBehind();
        goOn(FIRST_PAUSE_MILLIS);
    }

    private boolean isPlacedAnew() {
        boolean anew = placings != diagram.placings() && !SavedChart.placement(diagram).equals(placement);
        placings = diagram.placings();
        return anew;
    }

    private void goOn(int pause) {
        if (live.isBehind()) {
            display.timerExec(pause, catchUp);
        }
    }

    /** To be told whenever the chart has been painted, so that what else is in sight of a change need not wait any longer. */
    public void painted() {
        if (isSightDue) {
            goOn(0);
        }
    }

    private void catchUp() {
        if (isSightDue) {
            lookAtSight();
        } else {
            show(live.refresh(LOOKED_AT_ONCE), draft.isMisplaced());
            goOn(PAUSE_MILLIS);
        }
    }

    private void lookAtSight() {
        List<View> urgent = inSight.get().stream().filter(live::isBehind).limit(LOOKED_AT_ONCE).toList();
        isSightDue = urgent.size() == LOOKED_AT_ONCE;
        show(live.refresh(urgent), draft.isMisplaced());
        goOn(isSightDue ? PAUSE_MILLIS : FIRST_PAUSE_MILLIS);
    }

    private void show(RepresentationChange<View> change, boolean moved) {
        if (change.isEmpty() && !moved) {
            return;
        }
        boolean looks = geometry != null && !moved && change.added().isEmpty() && change.removed().isEmpty() && !change.rearranged();
        Optional<Repaint> repaint = looks ? draft.repaint(scene, geometry, change.changed()) : Optional.empty();
        repaint.ifPresent(each -> tell(SceneChange.of(scene, each.scene(), each.drawn())));
        if (repaint.isEmpty() || !repaint.get().fits()) {
            build();
        }
    }

    /** Keeps its layout for the next start, beside, if it has been laid out anew since it was opened or kept. To be called when the model has been saved. */
    public void keepLayout() {
        if (geometry != keptLast && !isProvisional()) {
            keptLast = geometry;
            charts.keep(draft.input(), geometry);
        }
    }

    /** @return whether the layout of a large chart is still under way, so that what is shown is not the last word, or nothing at all */
    public boolean isProvisional() {
        return layouts.isBusy();
    }

    /** @param work to be done as soon as the chart has been laid out for the first time: mostly at once */
    public void whenLaidOut(Runnable work) {
        if (geometry == null) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    /** @param views what a person sees of it: after a change it has its turn before what is out of sight */
    public void sight(Supplier<List<View>> views) {
        inSight = views;
    }

    /** @return the scene as it was after the last refresh */
    public Scene scene() {
        return scene;
    }

    /** @return the representation that it shows */
    public LiveDiagram live() {
        return live;
    }

    /** @return what a person has placed in it */
    public Placement placement() {
        return placement;
    }

    /** @return what was asked of the layout for this scene */
    public SceneDraft draft() {
        return draft;
    }

    /** @return what the layout answered, not yet on whole units; null before the first answer */
    public Geometry geometry() {
        return geometry;
    }

    /**
     * Where something stands, as a person would have put it there.
     *
     * @param parent the row or container in which it stands, or is to stand
     * @param x its left edge in the scene
     * @param y its upper edge in the scene
     * @return its place as {@link Placement#positions()} counts it
     */
    public Point place(SceneItem parent, double x, double y) {
        Node node = Node.of(" ", NodeKind.STEP, Size.NONE);
        Node there = parent.kind() == ItemKind.BAND ? node.in(parent.key()) : node.within(parent.key());
        Point origin = geometry.origin(there, draft.input().options());
        return new Point(Math.rint(x - origin.x()), Math.rint(y - origin.y()));
    }

    /** @param listener told of each change from now on */
    public void addListener(SceneListener listener) {
        listeners.add(listener);
    }

    /** @param listener no longer told */
    public void removeListener(SceneListener listener) {
        listeners.remove(listener);
    }

    /** @param listener told whenever {@link #isProvisional()} may have changed */
    public void addLayoutListener(Runnable listener) {
        layoutListeners.add(listener);
    }

    /** @param listener no longer told */
    public void removeLayoutListener(Runnable listener) {
        layoutListeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
        layoutListeners.clear();
        waiting.clear();
        layouts.close();
        display.timerExec(-1, catchUp);
        draft.unwatch();
        live.close();
    }
}
