/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;

/** Shows an advice: an icon, the text, and what can be done about it as links. */
final class AdvicePane {

    private static final int WIDTH = 300;

    private final Composite pane;
    private final ElementImages images;

    AdvicePane(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(pane);
        images = new ElementImages(pane);
    }

    Composite control() {
        return pane;
    }

    void show(Advice advice) {
        clear();
        Label icon = new Label(pane, SWT.NONE);
        icon.setImage(images.image((advice.kind() == Advice.Kind.REFUSAL ? UiImages.ERROR : UiImages.INFO).descriptor()));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.TOP).indent(0, 1).applyTo(icon);
        Composite content = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(content);
        Label text = new Label(content, SWT.WRAP);
        text.setText(advice.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        if (!advice.offers().isEmpty()) {
            Composite list = new Composite(content, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(list);
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(list);
            advice.offers().forEach(each -> show(each, list));
        }
    }

    private static void show(Advice.Offer offer, Composite list) {
        String text = offer.text().replace("&", "&&");
        if (offer.run() == null) {
            Label label = new Label(list, SWT.WRAP);
            label.setText(text);
            GridDataFactory.swtDefaults().grab(true, false).applyTo(label);
            return;
        }
        Link link = new Link(list, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        GridDataFactory.swtDefaults().grab(true, false).applyTo(link);
        link.addListener(SWT.Selection, event -> offer.run().run());
    }

    void clear() {
        for (var each : pane.getChildren()) {
            each.dispose();
        }
    }
}
