/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;

/** One page of the help, as text with links and symbols. The tab key leads from link to link. */
final class HelpText {

    private static final int MARGIN = 14;

    private final ScrolledComposite scroller;
    private final Consumer<String> followed;
    private final SymbolImages symbols;
    private final LocalResourceManager resources;
    private Composite shown;
    private FormText text;

    /**
     * @param parent where it goes
     * @param followed told of the page that a link leads to
     */
    HelpText(Composite parent, Consumer<String> followed) {
        this.followed = followed;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), scroller);
        symbols = new SymbolImages(scroller.getDisplay());
        scroller.addListener(SWT.Resize, event -> fit());
        scroller.addListener(SWT.Dispose, event -> symbols.dispose());
    }

    ScrolledComposite control() {
        return scroller;
    }

    void show(HelpPage page) {
        if (shown != null) {
            shown.dispose();
        }
        shown = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 10).applyTo(shown);
        Label title = new Label(shown, SWT.WRAP);
        title.setText(page.title().replace("&", "&&"));
        title.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(4).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        text = new FormText(shown, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.setFont("heading", resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(1).setStyle(SWT.BOLD)));
        text.setFont("code", JFaceResources.getTextFont());
        text.setHyperlinkSettings(new HyperlinkSettings(scroller.getDisplay()));
        HelpMarkup.symbols(page.text()).forEach(name -> symbols.image(name).ifPresent(image -> text.setImage(HelpMarkup.SYMBOL + name, image)));
        text.setText(HelpMarkup.form(page.text()), true, false);
        text.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                followed.accept(String.valueOf(event.getHref()));
            }
        });
        scroller.setContent(shown);
        scroller.setOrigin(0, 0);
        fit();
    }

    private void fit() {
        if (shown != null) {
            Point size = shown.computeSize(scroller.getClientArea().width, SWT.DEFAULT);
            shown.setSize(size);
            scroller.getVerticalBar().setIncrement(24);
            scroller.getVerticalBar().setPageIncrement(Math.max(24, scroller.getClientArea().height - 24));
        }
    }

    FormText text() {
        return text;
    }
}
