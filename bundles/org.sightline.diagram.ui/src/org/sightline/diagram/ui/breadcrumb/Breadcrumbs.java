/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.breadcrumb;

import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramInput;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.edit.subprocess.SubprocessEdits;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.ModelOpener;
import org.sightline.ui.editor.SoonAfter;

/** The bar above a diagram that shows where one is and leads to what is around. */
public final class Breadcrumbs implements Ability {

    /** Id of the action that gives the bar the focus. */
    public static final String FOCUS = "org.sightline.diagram.ui.breadcrumb.focus";

    private static final MessageBundle TEXTS = MessageBundle.of(Breadcrumbs.class);

    private DiagramContext context;
    private BreadcrumbBar bar;
    private Runnable changed;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
    }

    @Override
    public void offer(DiagramContext opened) {
        DiagramAction.offer(opened, FOCUS, () -> bar.setFocus());
    }

    @Override
    public void shown(DiagramContext opened) {
        bar = new BreadcrumbBar(opened.top(), this::open);
        changed = new SoonAfter(opened.top(), this::update);
        opened.document().addChangeListener(changed);
        update();
    }

    private void update() {
        ModelElement carrier = (ModelElement) context.carrier();
        if (carrier.eResource() == null) {
            return;
        }
        bar.show(new Trail(context.document(), context.charts().charts(), context.diagram(), carrier).crumbs());
        boolean canStart = carrier instanceof Activity step && edits().startRefusal(step).isEmpty();
        bar.offer(canStart ? TEXTS.get("breadcrumb_start") : "", this::startInside);
    }

    private SubprocessEdits edits() {
        return new SubprocessEdits(context.document().domain());
    }

    private void startInside() {
        context.executeAndSelect(edits().start((Activity) context.carrier()));
        context.editor().setFocus();
    }

    private void open(Target target) {
        DiagramOpener opener = new DiagramOpener(context.editor().getSite().getPage());
        switch (target) {
            case Target.Model model -> openModel();
            case Target.Chart chart -> opener.open(context.document(), chart.chart(), chart.carrier());
            case Target.Named named -> opener.open(DiagramInput.of(context.document().file(), named.diagram()));
        }
    }

    private void openModel() {
        if (new ModelOpener(context.editor().getSite().getWorkbenchWindow()).open(context.document().file()) instanceof DocumentEditor model) {
            model.reveal(context.carrier());
        }
    }

    @Override
    public void stop() {
        context.document().removeChangeListener(changed);
    }
}
