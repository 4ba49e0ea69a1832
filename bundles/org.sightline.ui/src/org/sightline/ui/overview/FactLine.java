/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.sightline.ui.look.FittingText;
import org.sightline.ui.voice.SpokenName;

/**
 * A line of a card: the name of an element as a link, and a fact about it at the right. Where there is no room for both, the fact gives way
 * first, down to its beginning; what is left out of either is told by its tip.
 */
final class FactLine {

    /** Where the style sheets look for the class of a control. */
    private static final String ROLE = "org.eclipse.e4.ui.css.CssClassName";
    private static final int GAP = 10;
    /** What is left of a fact at least. */
    private static final int LEAST_FACT = 70;

    private final Composite control;
    private final ImageHyperlink link;
    private final Label label;
    private final String name;
    private final String fact;
    private final Point wholeName;
    private final Point wholeFact;

    /**
     * @param toolkit makes the controls
     * @param parent where to
     * @param icon of the element
     * @param name of the element
     * @param fact about it
     */
    FactLine(FormToolkit toolkit, Composite parent, Image icon, String name, String fact) {
        this.name = name;
        this.fact = fact;
        control = toolkit.createComposite(parent);
        link = toolkit.createImageHyperlink(control, SWT.NONE);
        link.setImage(icon);
        link.setText(name);
        wholeName = link.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        link.setToolTipText(name);
        SpokenName.give(link, () -> name);
        label = toolkit.createLabel(control, fact.replace("&", "&&"), SWT.RIGHT);
        label.setData(ROLE, "SightlineQuiet");
        label.setToolTipText(fact);
        wholeFact = label.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        control.setLayout(new Places());
    }

    Control control() {
        return control;
    }

    ImageHyperlink link() {
        return link;
    }

    /** The name gets what it needs, as long as that leaves the beginning of the fact; the fact gets the rest. */
    private final class Places extends Layout {

        @Override
        protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
            int width = wHint == SWT.DEFAULT ? wholeName.x + GAP + wholeFact.x : wHint;
            return new Point(width, Math.max(wholeName.y, wholeFact.y));
        }

        @Override
        protected void layout(Composite composite, boolean flushCache) {
            Point area = composite.getSize();
            GC gc = new GC(link);
            int room = area.x - GAP - Math.min(wholeFact.x, LEAST_FACT);
            int around = wholeName.x - gc.textExtent(name).x;
            link.setText(wholeName.x <= room ? name : FittingText.of(gc, name, room - around));
            Point linkSize = link.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            link.setBounds(0, (area.y - linkSize.y) / 2, linkSize.x, linkSize.y);
            int rest = Math.max(0, area.x - linkSize.x - GAP);
            label.setText((wholeFact.x <= rest ? fact : FittingText.of(gc, fact, rest)).replace("&", "&&"));
            label.setBounds(area.x - rest, (area.y - wholeFact.y) / 2, rest, wholeFact.y);
            gc.dispose();
        }
    }
}
