/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.IconButton;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.look.FittingLabel;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** The buttons above the tree of a model: what is shown of it, and how far it is open. */
public final class NavigatorBar {

    private static final MessageBundle TEXTS = MessageBundle.of(NavigatorBar.class);

    private final ModelTree tree;
    private final Composite control;
    private final FittingLabel state;
    private final Button filterButton;

    /**
     * @param parent where to
     * @param tree the tree
     */
    public NavigatorBar(Composite parent, ModelTree tree) {
        this.tree = tree;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(1, 0).applyTo(control);
        control.setData(this);
        state = new FittingLabel(control);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(4, 0).hint(60, SWT.DEFAULT).applyTo(state.control());
        filterButton = IconButton.createToggle(control, UiImages.FILTER, TEXTS.get("navigator_filter"), this::openMenu);
        IconButton.create(control, UiImages.EXPANDALL, TEXTS.get("navigator_expand"), viewer()::expandAll);
        IconButton.create(control, UiImages.COLLAPSEALL, TEXTS.get("navigator_collapse"), this::collapse);
        tree.onFilterChange(this::update);
        tree.searchField().addModifyListener(event -> update());
        update();
    }

    private TreeViewer viewer() {
        return tree.viewer();
    }

    /** The root stays open: it is no help alone. */
    private void collapse() {
        viewer().collapseAll();
        viewer().expandToLevel(2);
    }

    private void update() {
        String left = tree.filter().isOn() ? left() : TEXTS.get("navigator_all");
        String searched = tree.searched();
        String text = searched.isEmpty() ? left : TEXTS.get("navigator_named", left, searched);
        state.show(text, text);
        filterButton.setSelection(tree.filter().isOn());
        filterButton.setBackground(tree.filter().isOn() ? Look.current(LookColor.CHOSEN) : control.getBackground());
    }

    /** Which elements the filter leaves. */
    private String left() {
        TreeFilter filter = tree.filter();
        List<String> parts = new ArrayList<>(filter.kinds().stream().map(TreeKind::label).toList());
        if (filter.isForFindings()) {
            parts.add(TEXTS.get("navigator_withFindings"));
        }
        if (filter.use() != TreeFilter.Use.ANY) {
            parts.add(TEXTS.get(filter.use() == TreeFilter.Use.USED ? "navigator_isUsed" : "navigator_isUnused"));
        }
        return String.join(TEXTS.get("navigator_and"), parts);
    }

    /* The press itself does not switch the button: it is down while something is left out. */
    private void openMenu() {
        filterButton.setSelection(tree.filter().isOn());
        Menu menu = new Menu(filterButton);
        fill(menu);
        Point place = filterButton.toDisplay(0, filterButton.getSize().y);
        menu.setLocation(place);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** @param menu gets all that can be chosen */
    void fill(Menu menu) {
        TreeFilter filter = tree.filter();
        item(menu, "navigator_reset", SWT.PUSH, false, filter::reset);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "navigator_findings", SWT.CHECK, filter.isForFindings(), () -> filter.setForFindings(!filter.isForFindings()));
        use(menu, "navigator_used", TreeFilter.Use.USED);
        use(menu, "navigator_unused", TreeFilter.Use.UNUSED);
        new MenuItem(menu, SWT.SEPARATOR);
        for (TreeKind kind : TreeKind.values()) {
            item(menu, SWT.CHECK, filter.kinds().contains(kind), kind.text(), () -> filter.toggle(kind));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "navigator_counts", SWT.CHECK, tree.showsCounts(), () -> tree.showCounts(!tree.showsCounts()));
    }

    private void use(Menu menu, String textKey, TreeFilter.Use use) {
        TreeFilter filter = tree.filter();
        item(menu, textKey, SWT.CHECK, filter.use() == use, () -> filter.setUse(filter.use() == use ? TreeFilter.Use.ANY : use));
    }

    private void item(Menu menu, String textKey, int style, boolean isChosen, Runnable action) {
        item(menu, style, isChosen, TEXTS.get(textKey), action);
    }

    private void item(Menu menu, int style, boolean isChosen, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.setSelection(isChosen);
        item.addListener(SWT.Selection, event -> {
            action.run();
            tree.filterChanged();
        });
    }

    /** @return the buttons */
    public Composite control() {
        return control;
    }
}
