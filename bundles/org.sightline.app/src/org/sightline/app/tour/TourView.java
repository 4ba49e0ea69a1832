/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.tour;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sightline.app.AppImages;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.voice.SpokenName;

/**
 * The guided tour: one step at a time, with what to see, what to press, and a button that does it. A step that is done is ticked, whoever did
 * it; any step can be chosen from the list below.
 */
public final class TourView extends ViewPart {

    /** How it is registered. */
    public static final String ID = "org.sightline.app.tour";

    private static final MessageBundle TEXTS = MessageBundle.of(TourView.class);
    private static final String ROLE = "org.eclipse.e4.ui.css.CssClassName";
    private static final int LOOK_EVERY = 400;
    private static final int WIDTH = 220;

    private final List<TourStep> steps = TourStep.all();
    private final Set<TourStep> done = new HashSet<>();
    private final Runnable look = this::look;
    private LocalResourceManager resources;
    private TourGuide guide;
    private int at;
    private Label progress;
    private ProgressBar bar;
    private Label title;
    private Label text;
    private Label keys;
    private Label state;
    private Button show;
    private Button back;
    private Button next;
    private Table list;

    @Override
    public void createPartControl(Composite parent) {
        guide = new TourGuide(getSite().getWorkbenchWindow());
        Composite page = new Composite(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), page);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 10).applyTo(page);
        progress = label(page, "SightlineQuiet");
        bar = new ProgressBar(page, SWT.SMOOTH);
        bar.setMaximum(steps.size());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(bar);
        title = label(page, null);
        title.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(3).setStyle(SWT.BOLD)));
        text = label(page, null);
        keys = label(page, null);
        keys.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD)));
        state = label(page, "SightlineGood");
        list(page);
        // Below all that changes its height from step to step, so that they stay where the mouse is.
        buttons(page);
        go(0);
        look();
    }

    private static Label label(Composite parent, String role) {
        Label label = new Label(parent, SWT.WRAP);
        if (role != null) {
            label.setData(ROLE, role);
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void buttons(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        show = button(row, "tour_show", this::show);
        back = button(row, "tour_back", () -> go(at - 1));
        next = button(row, "tour_next", () -> go(at + 1));
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void list(Composite page) {
        list = new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        SpokenName.give(list, () -> TEXTS.get("tour_steps"));
        for (int i = 0; i < steps.size(); i++) {
            new TableItem(list, SWT.NONE).setText(TEXTS.get("tour_line", i + 1, steps.get(i).title()));
        }
        list.addListener(SWT.Selection, event -> go(list.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 120).applyTo(list);
    }

    /** @return the steps of the tour */
    List<TourStep> steps() {
        return steps;
    }

    /** @param index of the step to be shown; ignored beyond the first and the last */
    void go(int index) {
        if (index >= 0 && index < steps.size()) {
            at = index;
            TourStep step = steps.get(index);
            progress.setText(TEXTS.get("tour_progress", index + 1, steps.size()));
            bar.setSelection(index + 1);
            title.setText(step.title());
            text.setText(step.text());
            keys.setText(step.keys());
            list.select(index);
            list.showSelection();
            refresh();
            title.getParent().layout(true, true);
        }
    }

    private void refresh() {
        TourStep step = steps.get(at);
        String ticked = at < steps.size() - 1 ? "tour_done" : "tour_doneLast";
        state.setText(TEXTS.get(done.contains(step) ? ticked : guide.canDo(step) ? "tour_todo" : "tour_first"));
        show.setEnabled(guide.canDo(step));
        back.setEnabled(at > 0);
        next.setEnabled(at < steps.size() - 1);
        for (int i = 0; i < steps.size(); i++) {
            list.getItem(i).setImage(resources.get((done.contains(steps.get(i)) ? AppImages.DONE : AppImages.AHEAD).descriptor()));
        }
    }

    private void show() {
        try {
            guide.perform(steps.get(at));
            getSite().getPage().bringToTop(this);
            refresh();
        } catch (IOException | PartInitException e) {
            StatusManager.getManager().handle(Status.error(TEXTS.get("tour_failed", e.getMessage()), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** There is no one listener for all that a step may ask for; a glance now and then costs nothing. */
    private void look() {
        if (!list.isDisposed()) {
            if (guide.isDone(steps.get(at)) && done.add(steps.get(at))) {
                refresh();
            } else if (show.getEnabled() != guide.canDo(steps.get(at))) {
                refresh();
            }
            list.getDisplay().timerExec(LOOK_EVERY, look);
        }
    }

    /**
     * @param step of the tour
     * @return whether it is ticked
     */
    boolean isDone(TourStep step) {
        return done.contains(step);
    }

    @Override
    public void dispose() {
        guide.close();
        super.dispose();
    }

    @Override
    public void setFocus() {
        (next.getEnabled() && done.contains(steps.get(at)) ? next : show).setFocus();
    }
}
