/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.overview;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;

/** One area of a model on a card: how many elements it has, the first of them as links with a fact each, and the way to all of them. */
final class AreaCard {

    private static final MessageBundle TEXTS = MessageBundle.of(AreaCard.class);

    private static final int MOST = 6;

    /** What a line says. */
    private record Line(EObject element, String name, String fact) {
    }

    private final OverviewSite site;
    private final OverviewArea area;
    private final Section section;
    private final Composite lines;
    private final ElementImages images;
    private final ElementFacts facts;
    private List<Line> shown;
    private int shownCount = -1;

    AreaCard(Composite parent, OverviewSite site, OverviewArea area) {
        this.site = site;
        this.area = area;
        section = site.toolkit().createSection(parent, ExpandableComposite.TITLE_BAR);
        images = new ElementImages(section);
        facts = new ElementFacts(site.document());
        lines = site.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(10, 2).applyTo(lines);
        section.setClient(lines);
        refresh();
    }

    Control control() {
        return section;
    }

    /** @return whether what it shows has changed */
    boolean refresh() {
        List<EObject> elements = ((List<?>) site.document().portfolio().eGet(area.feature())).stream().map(EObject.class::cast).toList();
        List<Line> now = elements.stream().limit(MOST).map(element -> new Line(element, ElementLabels.text(element), facts.of(element))).toList();
        if (now.equals(shown) && elements.size() == shownCount) {
            return false;
        }
        shown = now;
        shownCount = elements.size();
        section.setText(TEXTS.get("overview_area", area.title(), elements.size()));
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        now.forEach(this::add);
        link(invitation(elements.size()));
        section.layout(true, true);
        return true;
    }

    private static String invitation(int count) {
        return count > MOST ? TEXTS.get("overview_more", count - MOST) : TEXTS.get(count == 0 ? "overview_add" : "overview_all");
    }

    private void add(Line line) {
        FactLine shownLine = new FactLine(site.toolkit(), lines, images.image(line.element().eClass()), line.name(), line.fact());
        shownLine.link().addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> follow(line.element())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(shownLine.control());
    }

    private void follow(EObject element) {
        if (area == OverviewArea.PROCESSES) {
            site.opener().accept(element);
        } else {
            site.revealer().reveal(element);
        }
    }

    private void link(String text) {
        Hyperlink link = site.toolkit().createHyperlink(lines, text, SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> site.navigator().accept(area)));
        GridDataFactory.swtDefaults().applyTo(link);
    }
}
