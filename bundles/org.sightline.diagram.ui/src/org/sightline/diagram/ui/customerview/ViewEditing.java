/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.diagram.ui.parts.Performer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.customerview.StoredViews;
import org.sightline.ui.customerview.ViewUpkeep;

/**
 * Customer views as diagrams: a stored view is kept derived while it is open and can be trimmed; the view of a process that has none
 * stored yet is derived as it is looked at. What the customer does not meet is refused, with the reason.
 */
public final class ViewEditing implements Ability {

    /** Prefix of the ids of all these actions. */
    public static final String PREFIX = "org.sightline.diagram.ui.view.";

    /** Name of the chart. */
    public static final String CHART = "customer-view";

    private static final MessageBundle TEXTS = MessageBundle.of(ViewEditing.class);

    private DiagramContext context;
    private ViewBar bar;
    private StoredViewTools tools;
    private StretchNotes stretches;
    private Advice explanation;
    private ViewUpkeep upkeep;
    private final ISelectionChangedListener selected = event -> explainSelected();
    private final Runnable changed = this::refresh;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
        if (!opened.diagram().chart().equals(CHART)) {
            return;
        }
        stretches = new StretchNotes(opened.carrier());
        bar = new ViewBar(opened.viewer().getControl());
        bar.name(TEXTS.get("view_tools"));
        if (opened.carrier() instanceof CustomerView view) {
            tools = new StoredViewTools(opened, view, bar);
            upkeep = new ViewUpkeep(view, opened.document().domain());
            opened.document().addFollowUp(upkeep);
        } else {
            offerToStore();
        }
        DiagramAction.offer(opened, PREFIX + "showHiddenWork", () -> selectedStretch().isPresent(), () -> selectedStretch().ifPresent(this::jump));
        opened.document().addChangeListener(changed);
        opened.viewer().addSelectionChangedListener(selected);
        refresh();
    }

    @Override
    public void extend(ItemPart part, DiagramContext opened) {
        if (bar == null) {
            return;
        }
        part.installEditPolicy(Performer.REFUSED_ROLE, new RefusedTool(opened, bar::show, bar::dismiss));
        if (part.element() instanceof HiddenStretch stretch) {
            part.installEditPolicy(Performer.OPEN_ROLE, new StretchPolicy(() -> jump(stretch)));
        }
    }

    private void offerToStore() {
        bar.button(TEXTS.get("view_make"), TEXTS.get("view_makeTip"), () -> store(ViewForm.DEPARTMENTS));
        bar.separator();
        bar.button(TEXTS.get("view_makeEntity"), TEXTS.get("view_makeEntityTip"), () -> store(ViewForm.SINGLE_ENTITY));
        DiagramAction.offer(context, PREFIX + "make", () -> store(ViewForm.DEPARTMENTS));
        DeleteInView.refuse(context, () -> bar.show(Advice.note(TEXTS.get("view_notStored", ElementLabels.text(context.carrier())),
                new Advice.Offer(TEXTS.get("view_make"), () -> store(ViewForm.DEPARTMENTS)))));
    }

    private void store(ViewForm form) {
        CustomerView view = new StoredViews(context.document()).store((CustomerProcess) context.carrier(), form);
        new DiagramOpener(context.editor().getSite().getPage()).open(context.document(), CHART, view);
    }

    private void refresh() {
        if (tools != null) {
            tools.refresh();
        } else {
            bar.state(TEXTS.get("view_derived"), TEXTS.get("view_derivedTip", ElementLabels.text(context.carrier())));
        }
    }

    private Optional<HiddenStretch> selectedStretch() {
        return context.selectedParts().size() == 1 && context.selectedParts().get(0).element() instanceof HiddenStretch stretch
                ? Optional.of(stretch) : Optional.empty();
    }

    /** What is told of a stretch goes with its selection; other advice stays. */
    private void explainSelected() {
        Optional<Advice> advice = selectedStretch().flatMap(stretch -> stretches.explain(stretch, () -> jump(stretch)));
        if (advice.isPresent()) {
            explanation = advice.get();
            bar.show(explanation);
        } else if (explanation != null && explanation == bar.shown()) {
            bar.dismiss();
        }
    }

    private void jump(HiddenStretch stretch) {
        List<FlowNode> hidden = stretches.hidden(stretch);
        new DiagramOpener(context.editor().getSite().getPage()).open(context.document(), "physical", stretches.process())
                .ifPresent(editor -> editor.context().ifPresent(physical -> show(physical, hidden)));
    }

    private static void show(DiagramContext physical, List<? extends EObject> hidden) {
        if (!hidden.isEmpty()) {
            physical.reveal(hidden.get(0));
            physical.select(hidden);
        }
    }

    @Override
    public void shown(DiagramContext opened) {
        if (tools != null) {
            tools.shown();
        }
    }

    @Override
    public void stop() {
        if (bar != null) {
            context.document().removeChangeListener(changed);
            context.viewer().removeSelectionChangedListener(selected);
        }
        if (upkeep != null) {
            context.document().removeFollowUp(upkeep);
        }
    }
}
