/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.LayerConstants;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.BoxFigure;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.messages.MessageBundle;

/**
 * The handles at one item: what comes next along the flow at its right, what goes elsewhere below.
 *
 * <pre>
 *               (step)
 *  +---------+ (decision)
 *  |  item   |  (wait)
 *  +---------+  (end)
 *  (message) (fail point) (connect)
 * </pre>
 *
 * Where they would hide a neighbour they stand at another side.
 */
final class QuickBar {

    private static final MessageBundle TEXTS = MessageBundle.of(QuickBar.class);
    private static final List<QuickStep> BELOW = List.of(QuickStep.MESSAGE, QuickStep.FAIL_POINT);

    private final DiagramContext context;
    private final QuickMaker maker;
    private final QuickImages images;
    private final QuickKeys keys;
    private final List<QuickHandle> handles = new ArrayList<>();
    private ItemPart shown;
    private Map<QuickStep, Optional<String>> shownRefusals = Map.of();

    QuickBar(DiagramContext context, QuickMaker maker, QuickImages images, QuickKeys keys) {
        this.context = context;
        this.maker = maker;
        this.images = images;
        this.keys = keys;
    }

    /** Shows the handles of an item in place of those that are there. Handles that are there already and would look the same stay. */
    void show(ItemPart part) {
        Map<QuickStep, Optional<String>> refusals = new EnumMap<>(QuickStep.class);
        Arrays.stream(QuickStep.values()).filter(each -> each.suits(part.element())).forEach(each -> refusals.put(each, maker.refusal(each, part.element())));
        if (part != shown || !refusals.equals(shownRefusals)) {
            clear();
            shown = part;
            shownRefusals = refusals;
            fill();
            quiet(true);
            layer().validate();
        }
    }

    private void fill() {
        List<QuickStep> beside = shownRefusals.keySet().stream().filter(each -> !BELOW.contains(each)).toList();
        List<QuickStep> below = shownRefusals.keySet().stream().filter(BELOW::contains).toList();
        boolean joins = shown.element() instanceof FlowNode;
        int row = below.size() + (joins ? 1 : 0);
        QuickRoom room = new QuickRoom(context, shown, beside.size(), row);
        for (int i = 0; i < beside.size(); i++) {
            add(beside.get(i), new QuickPlace(context.viewer(), shown, room::onwardSide, Side.RIGHT, i, beside.size()));
        }
        for (int i = 0; i < below.size(); i++) {
            add(below.get(i), new QuickPlace(context.viewer(), shown, room::otherSide, Side.BELOW, i, row));
        }
        if (joins) {
            addConnect(new QuickPlace(context.viewer(), shown, room::otherSide, Side.BELOW, row - 1, row));
        }
    }

    private void add(QuickStep step, Locator place) {
        ItemPart part = shown;
        Optional<String> refusal = shownRefusals.get(step);
        String name = keys.named(step.label(), QuickCreating.id(step));
        String tip = refusal.map(reason -> TEXTS.get("quick_refusedTip", step.label(), reason))
                .orElseGet(() -> step.isPlaced() ? TEXTS.get("quick_placedTip", name) : name);
        add(place, step.image(), tip, refusal.isEmpty(), () -> new QuickDrag(context, maker, part, new StepDrop(context, maker, part, step)));
    }

    private void addConnect(Locator place) {
        ItemPart part = shown;
        String tip = TEXTS.get("quick_connectTip", keys.named(TEXTS.get("quick_connect"), QuickCreating.CONNECT));
        add(place, QuickMenu.CONNECT_IMAGE, tip, true, () -> new QuickDrag(context, maker, part, new JoinDrop(context, maker, part)));
    }

    private void add(Locator place, String image, String tip, boolean allowed, Supplier<DragTracker> tracker) {
        QuickHandle handle = new QuickHandle(shown, place, images.image(image), tip, allowed, tracker);
        handles.add(handle);
        layer().add(handle);
    }

    /** @param visible whether the handles can be seen and hit */
    void setVisible(boolean visible) {
        handles.stream().filter(each -> each.isVisible() != visible).forEach(each -> each.setVisible(visible));
    }

    /** Shows no handles. */
    void clear() {
        handles.forEach(each -> layer().remove(each));
        handles.clear();
        quiet(false);
        shown = null;
        shownRefusals = Map.of();
    }

    private void quiet(boolean quiet) {
        if (shown != null && shown.getFigure() instanceof BoxFigure box) {
            box.setQuiet(quiet);
        }
    }

    private IFigure layer() {
        return context.viewer().root().getLayer(LayerConstants.HANDLE_LAYER);
    }
}
