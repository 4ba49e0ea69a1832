/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.element.ElementActions;
import org.sightline.diagram.ui.live.SceneListener;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;

/**
 * Drawing on without going back to the palette: handles at the one selected step, the same by keys, and as a menu. While something is dragged
 * or a tool is in use the handles are away.
 */
public final class QuickCreating implements Ability {

    /** Id of the action that lets a flow hang on the mouse. */
    public static final String CONNECT = ElementActions.PREFIX + "connect";
    /** Id of the action that opens the handles as a menu. */
    public static final String MENU = ElementActions.PREFIX + "quickMenu";

    private DiagramContext context;
    private QuickMaker maker;
    private QuickImages images;
    /** There once something has been selected. */
    private QuickBar bar;
    private final ISelectionChangedListener selected = event -> update();
    private final SceneListener changed = change -> update();
    private final Listener mouse = this::mouse;
    private boolean pressed;

    static String id(QuickStep step) {
        return ElementActions.PREFIX + step.id();
    }

    @Override
    public void start(DiagramContext opened) {
        context = opened;
        maker = new QuickMaker(opened);
        images = new QuickImages(opened);
    }

    @Override
    public void offer(DiagramContext opened) {
        for (QuickStep each : QuickStep.values()) {
            DiagramAction.offer(opened, id(each), () -> part().filter(part -> each.isMadeAt(part.element())).isPresent(),
                    () -> part().ifPresent(part -> maker.make(each, part.element())));
        }
        DiagramAction.offer(opened, CONNECT, () -> part().filter(part -> part.element() instanceof FlowNode).isPresent(),
                () -> part().ifPresent(part -> new JoinDrop(opened, maker, part).click()));
        QuickMenu menu = new QuickMenu(opened, maker, images, new QuickKeys());
        DiagramAction.offer(opened, MENU, () -> part().filter(QuickCreating::hasHandles).isPresent(), () -> part().ifPresent(menu::open));
    }

    @Override
    public void shown(DiagramContext opened) {
        opened.viewer().addSelectionChangedListener(selected);
        opened.scene().addListener(changed);
        opened.domain().addToolListener(this::update);
        Control canvas = opened.viewer().getControl();
        canvas.addListener(SWT.MouseDown, mouse);
        canvas.addListener(SWT.MouseMove, mouse);
        canvas.addListener(SWT.MouseUp, mouse);
    }

    /** A movement may tell of a button that is down before the event that it went down is there, so only that counts. */
    private void mouse(Event event) {
        if (event.type != SWT.MouseMove) {
            pressed = event.type == SWT.MouseDown && event.button == 1;
        }
        if (bar != null) {
            bar.setVisible(!pressed || event.type == SWT.MouseDown);
        }
    }

    private static boolean hasHandles(ItemPart part) {
        for (QuickStep each : QuickStep.values()) {
            if (each.suits(part.element())) {
                return true;
            }
        }
        return false;
    }

    /** @return the one selected item, if it stands for an element */
    private Optional<ItemPart> part() {
        List<ItemPart> parts = context.selectedParts();
        List<EObject> elements = parts.stream().map(ItemPart::element).distinct().toList();
        return elements.size() == 1 && elements.get(0) != null ? Optional.of(parts.get(0)) : Optional.empty();
    }

    private void update() {
        boolean selecting = context.domain().getActiveTool() instanceof SelectionTool;
        Optional<ItemPart> part = selecting ? part().filter(QuickCreating::hasHandles) : Optional.empty();
        if (bar == null && part.isPresent()) {
            bar = new QuickBar(context, maker, images, new QuickKeys());
        }
        if (bar != null) {
            part.ifPresentOrElse(bar::show, bar::clear);
        }
    }

    @Override
    public void stop() {
        context.viewer().removeSelectionChangedListener(selected);
        context.scene().removeListener(changed);
        images.dispose();
    }
}
