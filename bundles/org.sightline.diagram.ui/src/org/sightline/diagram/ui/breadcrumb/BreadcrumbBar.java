/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.breadcrumb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.sightline.diagram.ui.breadcrumb.Crumb.Way;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.voice.SpokenName;

/**
 * Shows the way to a diagram above it: each station is a link, with what stands beside it in a menu. To its right an offer may stand. Where
 * there is little room the names are shortened, that of the diagram last.
 */
final class BreadcrumbBar {

    private static final MessageBundle TEXTS = MessageBundle.of(BreadcrumbBar.class);
    private static final ImageDescriptor DIAGRAM = ImageDescriptor.createFromURL(BreadcrumbBar.class.getResource("/icons/diagram.png"));
    private static final int LONGEST = 40;
    private static final int SHORTEST = 8;
    private static final int STEP = 4;

    private final Composite bar;
    private final ElementImages images;
    private final Consumer<Target> open;
    private final Link offer;
    private final Map<ToolItem, String> names = new LinkedHashMap<>();
    private ToolBar stations;
    private List<Crumb> crumbs = List.of();

    BreadcrumbBar(Composite parent, Consumer<Target> open) {
        this.open = open;
        bar = new Composite(parent, SWT.NONE);
        images = new ElementImages(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 8, 1, 1).applyTo(bar);
        offer = new Link(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(offer);
        offer.setVisible(false);
    }

    /**
     * What is shown first is laid out with all else of its window.
     *
     * @param newCrumbs what to show; nothing is made anew if it is shown already
     */
    void show(List<Crumb> newCrumbs) {
        if (newCrumbs.equals(crumbs)) {
            return;
        }
        crumbs = newCrumbs;
        boolean isFirst = stations == null;
        if (!isFirst) {
            stations.dispose();
        }
        names.clear();
        stations = new ToolBar(bar, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(stations);
        stations.moveAbove(offer);
        SpokenName.give(stations, () -> TEXTS.get("breadcrumb_bar"));
        for (Crumb each : crumbs) {
            add(each);
        }
        stations.addListener(SWT.Resize, event -> fit());
        if (!isFirst) {
            bar.getParent().layout(true, true);
        }
    }

    private void add(Crumb crumb) {
        if (stations.getItemCount() > 0) {
            ToolItem sign = new ToolItem(stations, SWT.PUSH);
            sign.setText("\u203a");
            sign.setEnabled(false);
        }
        boolean alone = crumb.others().stream().mapToInt(List::size).sum() < 2;
        ToolItem item = new ToolItem(stations, alone ? SWT.PUSH : SWT.DROP_DOWN);
        item.setText(shortened(crumb.text(), LONGEST));
        names.put(item, crumb.text());
        item.setToolTipText(crumb.text());
        item.setImage(crumb.icon() == null ? images.image(DIAGRAM) : images.image(crumb.icon()));
        item.addListener(SWT.Selection, event -> chosen(crumb, item, event));
    }

    /** What does not fit a tool bar is not shown at all. */
    private void fit() {
        int last = LONGEST;
        int others = LONGEST;
        shorten(others, last);
        while (stations.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > stations.getSize().x && last > SHORTEST) {
            if (others > SHORTEST) {
                others -= STEP;
            } else {
                last -= STEP;
            }
            shorten(others, last);
        }
    }

    private void shorten(int others, int last) {
        int left = names.size();
        for (Map.Entry<ToolItem, String> each : names.entrySet()) {
            left--;
            String text = shortened(each.getValue(), left == 0 ? last : others);
            if (!text.equals(each.getKey().getText())) {
                each.getKey().setText(text);
            }
        }
    }

    private static String shortened(String text, int longest) {
        String line = text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "\u2026";
        return line.replace("&", "&&");
    }

    private void chosen(Crumb crumb, ToolItem item, Event event) {
        if (event.detail == SWT.ARROW || crumb.here() == null) {
            showMenu(crumb, item);
        } else {
            open.accept(crumb.here().target());
        }
    }

    private void showMenu(Crumb crumb, ToolItem item) {
        Menu menu = new Menu(bar);
        for (List<Way> group : crumb.others()) {
            if (menu.getItemCount() > 0 && !group.isEmpty()) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            group.forEach(way -> add(menu, way));
        }
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        Rectangle bounds = item.getBounds();
        Point place = stations.toDisplay(bounds.x, bounds.y + bounds.height);
        menu.setLocation(place);
        menu.setVisible(true);
    }

    private void add(Menu menu, Way way) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(way.text().replace("&", "&&"));
        item.setSelection(way.isCurrent());
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                open.accept(way.target());
            }
        });
    }

    /**
     * @param text what is offered, with the link in it marked; empty for nothing
     * @param accept does it
     */
    void offer(String text, Runnable accept) {
        if (text.equals(offer.getText())) {
            return;
        }
        offer.setText(text);
        offer.setVisible(!text.isEmpty());
        for (var each : offer.getListeners(SWT.Selection)) {
            offer.removeListener(SWT.Selection, each);
        }
        offer.addListener(SWT.Selection, event -> accept.run());
        bar.getParent().layout(true, true);
    }

    void setFocus() {
        stations.setFocus();
    }
}
