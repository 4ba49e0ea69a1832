/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.PartOpener;

/** The help: contents and search above, the page below; back and forward as in a book that was leafed through. */
public final class HelpView extends ViewPart {

    /** How it is registered. */
    public static final String ID = "org.sightline.app.help";

    private static final MessageBundle TEXTS = MessageBundle.of(HelpView.class);

    private final Deque<HelpPage> before = new ArrayDeque<>();
    private final Deque<HelpPage> after = new ArrayDeque<>();
    private final Action back = new Turn("help_back", ISharedImages.IMG_TOOL_BACK, before, after);
    private final Action forward = new Turn("help_forward", ISharedImages.IMG_TOOL_FORWARD, after, before);
    private HelpLibrary library;
    private Text question;
    private HelpTree tree;
    private HelpText text;
    private HelpPage shown;

    /**
     * Opens the help.
     *
     * @param window where
     * @param topic id of a page; one that there is not leads to the beginning
     */
    public static void open(IWorkbenchWindow window, String topic) {
        new PartOpener(window.getActivePage()).view(ID, HelpView.class).ifPresent(view -> view.show(topic));
    }

    @Override
    public void createPartControl(Composite parent) {
        library = new HelpLibrary(WorkbenchCommands.of(getSite().getWorkbenchWindow()));
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(parent);
        question = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        question.setMessage(TEXTS.get("help_search"));
        question.addModifyListener(event -> search());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(question);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new HelpTree(sash, library, this::turnTo);
        text = new HelpText(sash, this::show);
        sash.setWeights(32, 68);
        getViewSite().getActionBars().getToolBarManager().add(back);
        getViewSite().getActionBars().getToolBarManager().add(forward);
        show(HelpPage.Chapter.WORDS.id());
    }

    private void search() {
        if (question.getText().isBlank()) {
            tree.showContents();
        } else {
            tree.showFound(library.find(question.getText()));
        }
    }

    /** @param topic id of a page; one that there is not leads to the beginning */
    void show(String topic) {
        HelpPage page = library.page(topic).orElseGet(() -> library.page(HelpPage.Chapter.WORDS.id()).orElseThrow());
        turnTo(page);
        tree.select(page);
    }

    private void turnTo(HelpPage page) {
        if (page.equals(shown)) {
            return;
        }
        if (shown != null) {
            before.push(shown);
            after.clear();
        }
        display(page);
    }

    private void display(HelpPage page) {
        shown = page;
        text.show(page);
        back.setEnabled(!before.isEmpty());
        forward.setEnabled(!after.isEmpty());
    }

    /** @return the page in sight */
    HelpPage shown() {
        return shown;
    }

    @Override
    public void setFocus() {
        question.setFocus();
    }

    /** Leads one page back or forward. */
    private final class Turn extends Action {

        private final Deque<HelpPage> from;
        private final Deque<HelpPage> to;

        Turn(String key, String image, Deque<HelpPage> from, Deque<HelpPage> to) {
            super(TEXTS.get(key));
            this.from = from;
            this.to = to;
            setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
            setEnabled(false);
        }

        @Override
        public void run() {
            HelpPage page = from.pop();
            to.push(shown);
            display(page);
            tree.select(page);
        }
    }
}
