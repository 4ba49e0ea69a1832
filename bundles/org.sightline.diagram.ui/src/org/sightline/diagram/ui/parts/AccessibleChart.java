/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.sightline.ui.voice.SpokenName;

/** What a screen reader says of a chart: its name, and what is in sight of it, up to a number that one could listen to. */
final class AccessibleChart extends PartVoice {

    private static final int MOST = 300;

    private final ChartEditPart chart;

    AccessibleChart(ChartEditPart chart) {
        this.chart = chart;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = SpokenName.given(control());
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = parts().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        event.children = parts().stream().map(part -> ((AccessibleEditPart) part.getAdapter(AccessibleEditPart.class)).getAccessibleID()).toArray();
    }

    /** With the one that has the focus, wherever that is. */
    private List<ItemPart> parts() {
        EditPart focus = chart.getViewer().getFocusEditPart();
        Stream<ItemPart> focused = focus instanceof ItemPart part ? Stream.of(part) : Stream.empty();
        return Stream.concat(chart.partsInSight().limit(MOST), focused).distinct().toList();
    }

    @Override
    protected Rectangle area() {
        return control().getDisplay().map(control().getParent(), null, control().getBounds());
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_LIST;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_MULTISELECTABLE;
        if (control().isFocusControl()) {
            event.detail |= ACC.STATE_FOCUSED;
        }
    }

    private Control control() {
        return chart.getViewer().getControl();
    }
}
