/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.diagram.ui.canvas.ChartLayers;
import org.sightline.diagram.ui.canvas.ChartRootEditPart;
import org.sightline.diagram.ui.canvas.ScenePiece;
import org.sightline.diagram.ui.figures.ItemFigure;
import org.sightline.diagram.ui.live.LiveScene;
import org.sightline.diagram.ui.live.SceneChange;
import org.sightline.diagram.ui.live.SceneListener;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.diagram.View;

/**
 * The whole chart. All boxes are its children and edges hang on boxes, one part for each item of the scene; a change of the scene touches
 * only the parts of the items that it names.
 */
public final class ChartEditPart extends AbstractGraphicalEditPart {

    private final LiveScene live;
    private final PartExtender extender;
    private final Map<String, ItemPart> parts = new HashMap<>();
    private final SceneListener listener = this::apply;
    private final Listener painted;
    private AccessibleEditPart accessible;

    /**
     * @param live the scene
     * @param extender gives the parts their edit policies
     */
    public ChartEditPart(LiveScene live, PartExtender extender) {
        this.live = live;
        this.extender = extender;
        painted = event -> live.painted();
        setModel(live);
    }

    /** The ground: everywhere below all else, and never drawn. */
    @Override
    protected IFigure createFigure() {
        return new Ground();
    }

    @Override
    protected void createEditPolicies() {
        // What can be done with the ground is added by those who know how.
    }

    @Override
    public void activate() {
        super.activate();
        live.addListener(listener);
        live.sight(this::inSight);
        getViewer().getControl().addListener(SWT.Paint, painted);
    }

    private List<View> inSight() {
        return itemsInSight().map(SceneItem::view).filter(Objects::nonNull).toList();
    }

    private Stream<SceneItem> itemsInSight() {
        return ((ChartRootEditPart) getRoot()).inSight().stream().filter(ItemFigure.class::isInstance).map(each -> ((ItemFigure) each).item());
    }

    /** @return what can be selected of what is in sight, in the order of drawing */
    public Stream<ItemPart> partsInSight() {
        return itemsInSight().map(each -> parts.get(each.key())).filter(each -> each != null && each.isSelectable());
    }

    @Override
    public void deactivate() {
        if (!getViewer().getControl().isDisposed()) {
            getViewer().getControl().removeListener(SWT.Paint, painted);
        }
        live.sight(List::of);
        live.removeListener(listener);
        super.deactivate();
    }

    @Override
    protected void refreshChildren() {
        if (parts.isEmpty()) {
            Scene scene = live.scene();
            resize(scene);
            scene.items().values().forEach(this::addBox);
            scene.items().values().forEach(this::addEdge);
        }
    }

    private void resize(Scene scene) {
        ((ChartRootEditPart) getRoot()).setHeads(scene.heads().left(), scene.heads().top());
        ((ChartRootEditPart) getRoot()).setChartSize((int) Math.ceil(scene.size().width()) + 1, (int) Math.ceil(scene.size().height()) + 1);
    }

    private void apply(SceneChange change) {
        resize(change.scene());
        List<SceneItem> removed = new ArrayList<>(change.removed());
        Collections.reverse(removed);
        removed.stream().filter(ChartEditPart::isEdge).forEach(this::removeEdge);
        change.changed().forEach(this::showChanged);
        change.added().forEach(this::addBox);
        change.changed().stream().filter(ChartEditPart::isEdge).forEach(this::attach);
        change.added().forEach(this::addEdge);
        removed.stream().filter(each -> !isEdge(each)).forEach(this::removeBox);
    }

    private static boolean isEdge(SceneItem item) {
        return item.kind() == ItemKind.EDGE;
    }

    private void addBox(SceneItem item) {
        if (!isEdge(item)) {
            BoxEditPart part = new BoxEditPart(item, extender);
            parts.put(item.key(), part);
            addChild(part, getChildren().size());
        }
    }

    private void addEdge(SceneItem item) {
        if (isEdge(item)) {
            EdgeEditPart part = new EdgeEditPart(item, extender);
            parts.put(item.key(), part);
            attach(item);
        }
    }

    private void attach(SceneItem item) {
        EdgeEditPart edge = (EdgeEditPart) parts.get(item.key());
        ItemPart source = parts.get(item.source());
        ItemPart target = parts.get(item.target());
        if (edge.getSource() != source) {
            source.attachSource(edge);
        }
        if (edge.getTarget() != target) {
            target.attachTarget(edge);
        }
    }

    private void showChanged(SceneItem item) {
        parts.get(item.key()).show(item);
    }

    private void removeEdge(SceneItem item) {
        EdgeEditPart edge = (EdgeEditPart) parts.remove(item.key());
        ((ItemPart) edge.getSource()).detachSource(edge);
        ((ItemPart) edge.getTarget()).detachTarget(edge);
    }

    private void removeBox(SceneItem item) {
        removeChild((EditPart) parts.remove(item.key()));
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        BoxEditPart part = (BoxEditPart) child;
        IFigure layer = getLayer(ChartLayers.of(part.item().kind()));
        layer.add(part.getFigure(), place(part.item(), layer));
    }

    /** Behind what is drawn before it. A scene that grows at its end, as when it is first shown, needs no search. */
    private int place(SceneItem item, IFigure layer) {
        int last = layer.getChildren().size();
        if (live.scene().items().size() > parts.size() && getLayer(ChartLayers.EDGES).getChildren().isEmpty()) {
            return last;
        }
        String name = ChartLayers.of(item.kind());
        int ground = name.equals(ChartLayers.GROUND) ? 1 : 0;
        int before = 0;
        for (SceneItem each : live.scene().items().values()) {
            if (each.key().equals(item.key())) {
                return Math.min(before + ground, last);
            }
            before += ChartLayers.of(each.kind()).equals(name) && parts.containsKey(each.key()) ? 1 : 0;
        }
        return last;
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure figure = ((BoxEditPart) child).getFigure();
        figure.getParent().remove(figure);
    }

    /**
     * @param key key of an item
     * @return its part, if it is shown
     */
    public Optional<ItemPart> part(String key) {
        return Optional.ofNullable(parts.get(key));
    }

    /**
     * @param element a model element
     * @return the parts that stand for it, in the order of drawing; lines, and edges without an element of their own, do not count
     */
    public List<ItemPart> parts(EObject element) {
        return parts(Collections.singleton(element));
    }

    /**
     * @param elements model elements
     * @return the parts that stand for them, as {@link #parts(EObject)} tells for one. Costs no more than for one, and nothing for none
     */
    public List<ItemPart> parts(Set<? extends EObject> elements) {
        if (elements.isEmpty()) {
            return List.of();
        }
        List<ItemPart> found = new ArrayList<>();
        for (SceneItem each : live.scene().items().values()) {
            if (each.element() != null && elements.contains(each.element()) && isOwn(each)) {
                found.add(parts.get(each.key()));
            }
        }
        return found;
    }

    private static boolean isOwn(SceneItem item) {
        return switch (item.kind()) {
            case LINE -> false;
            case EDGE -> item.view().semanticElements().contains(item.element());
            default -> true;
        };
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleChart(this);
        }
        return accessible;
    }

    /** Fills the layer that it lies in. */
    private static final class Ground extends Figure implements ScenePiece {

        @Override
        public void paint(SwtBrush brush, Detail detail) {
            // The canvas is white already.
        }

        @Override
        public Rectangle getBounds() {
            return getParent() == null ? super.getBounds() : getParent().getBounds();
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return true;
        }

        @Override
        public Dimension getPreferredSize(int widthHint, int heightHint) {
            return new Dimension();
        }
    }
}
