/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.sightline.app.AppImages;
import org.sightline.app.commands.CommandRunner;
import org.sightline.app.help.HelpView;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.ModelOpener;
import org.sightline.ui.files.RecentFiles;

/** What somebody can begin with: the tour, the example, a new or an existing model, the files of last time, and help. */
final class WelcomePage {

    private static final MessageBundle TEXTS = MessageBundle.of(WelcomePage.class);
    private static final String ROLE = "org.eclipse.e4.ui.css.CssClassName";
    private static final int MARGIN = 40;
    private static final int MOST_RECENT = 8;
    private static final List<String> TOPICS = List.of("words", "notation", "rules", "commands");

    private final IWorkbenchWindow window;
    private final CommandRunner commands;
    private final ScrolledComposite scroller;
    private final LocalResourceManager resources;
    private Card first;

    WelcomePage(Composite parent, IWorkbenchWindow window) {
        this.window = window;
        commands = new CommandRunner(window);
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), scroller);
        Composite page = composite(scroller);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, false)
                .applyTo(new Banner(page, TEXTS.get("welcome_title"), TEXTS.get("welcome_tagline"), MARGIN));
        Composite columns = composite(page);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(MARGIN, 28).spacing(MARGIN, 28).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        start(column(columns));
        goOn(column(columns));
        scroller.setContent(page);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        int wide = page.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        scroller.addListener(SWT.Resize, event -> fold(page, columns, scroller.getClientArea().width < wide ? 1 : 2));
    }

    /** What does not fit side by side stands one below the other. */
    private void fold(Composite page, Composite columns, int number) {
        ((GridLayout) columns.getLayout()).numColumns = number;
        columns.requestLayout();
        scroller.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static Composite composite(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        composite.setData(ROLE, "SightlinePaper");
        return composite;
    }

    private static Composite column(Composite parent) {
        Composite column = composite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        return column;
    }

    private void start(Composite column) {
        heading(column, "welcome_start");
        first = card(column, "tour", "org.sightline.app.tour", AppImages.TOUR.descriptor());
        card(column, "example", "org.sightline.app.example", AppImages.EXAMPLE.descriptor());
        card(column, "new", "org.eclipse.ui.newWizard", image("org.sightline.ui", "new"));
        card(column, "open", "org.sightline.ui.open", image("org.sightline.ui", "open"));
        card(column, "import", "org.sightline.ui.import", image("org.sightline.ui", "import"));
    }

    private static ImageDescriptor image(String bundle, String name) {
        return ResourceLocator.imageDescriptorFromBundle(bundle, "icons/" + name + ".png").orElseThrow();
    }

    private Card card(Composite column, String key, String command, ImageDescriptor icon) {
        if (!window.getService(ICommandService.class).getCommand(command).isDefined()) {
            return null;
        }
        Card card = new Card(column, TEXTS.get("welcome_" + key), TEXTS.get("welcome_" + key + "More"), icon,
                () -> commands.run(command));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        return card;
    }

    private void goOn(Composite column) {
        heading(column, "welcome_recent");
        List<Path> files = new RecentFiles().files().stream().filter(Files::exists).limit(MOST_RECENT).toList();
        if (files.isEmpty()) {
            quiet(column, TEXTS.get("welcome_noRecent"));
        }
        for (Path file : files) {
            link(column, file.getFileName().toString(), String.valueOf(file.getParent()), () -> new ModelOpener(window).open(file));
        }
        heading(column, "welcome_learn");
        for (String topic : TOPICS) {
            link(column, TEXTS.get("welcome_" + topic), TEXTS.get("welcome_" + topic + "More"), () -> HelpView.open(window, topic));
        }
    }

    private void heading(Composite column, String key) {
        Label label = new Label(column, SWT.NONE);
        label.setText(TEXTS.get(key));
        label.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(3).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().indent(0, column.getChildren().length > 1 ? 18 : 0).applyTo(label);
    }

    private static void quiet(Composite column, String text) {
        Label label = new Label(column, SWT.WRAP);
        label.setData(ROLE, "SightlineQuiet");
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private static void link(Composite column, String text, String more, Runnable action) {
        Composite line = composite(column);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Link link = new Link(line, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "") + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        // A label of this kind shortens what does not fit, in its middle.
        CLabel label = new CLabel(line, SWT.NONE);
        label.setMargins(0, 0, 0, 0);
        label.setData(ROLE, "SightlinePaper SightlineQuiet");
        label.setText(more.replace("&", "&&"));
        label.setToolTipText(more);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(label);
    }

    void setFocus() {
        first.setFocus();
    }
}
