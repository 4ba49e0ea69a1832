/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.List;
import org.sightline.diagram.ui.arrange.Arranging;
import org.sightline.diagram.ui.breadcrumb.Breadcrumbs;
import org.sightline.diagram.ui.bend.Bending;
import org.sightline.diagram.ui.clipboard.Clipping;
import org.sightline.diagram.ui.connect.Connecting;
import org.sightline.diagram.ui.create.Creating;
import org.sightline.diagram.ui.customerview.ViewEditing;
import org.sightline.diagram.ui.delete.Deleting;
import org.sightline.diagram.ui.directedit.DirectEditing;
import org.sightline.diagram.ui.drill.Drilling;
import org.sightline.diagram.ui.element.ElementActions;
import org.sightline.diagram.ui.findings.FindingMarks;
import org.sightline.diagram.ui.heads.Heads;
import org.sightline.diagram.ui.hide.Hiding;
import org.sightline.diagram.ui.lanes.Lanes;
import org.sightline.diagram.ui.menu.ContextMenus;
import org.sightline.diagram.ui.move.Moving;
import org.sightline.diagram.ui.named.NamedDiagrams;
import org.sightline.diagram.ui.palette.Palettes;
import org.sightline.diagram.ui.picture.Picturing;
import org.sightline.diagram.ui.present.Presenting;
import org.sightline.diagram.ui.quick.QuickCreating;
import org.sightline.diagram.ui.select.Selecting;
import org.sightline.diagram.ui.select.SelectingByKind;
import org.sightline.diagram.ui.snap.ChartGrid;
import org.sightline.diagram.ui.thumbnail.Thumbnails;
import org.sightline.diagram.ui.vision.Lighting;
import org.sightline.diagram.ui.waiting.LayoutNotice;
import org.sightline.diagram.ui.zoom.Zooming;

/** All that a person can do in a diagram. A new ability is added here and nowhere else. */
final class Abilities {

    private Abilities() {
    }

    /** @return new abilities for one editor; later ones may build on what earlier ones have installed */
    static List<Ability> all() {
        return List.of(
                new Heads(),
                new Selecting(),
                new Zooming(),
                new Creating(),
                new Connecting(),
                new Palettes(),
                new Deleting(),
                new DirectEditing(),
                new Moving(),
                new Lanes(),
                new Clipping(),
                new ElementActions(),
                new Arranging(),
                new NamedDiagrams(),
                new ContextMenus(),
                new Thumbnails(),
                new Presenting(),
                new Picturing(),
                new QuickCreating(),
                new Bending(),
                new SelectingByKind(),
                new Drilling(),
                new Breadcrumbs(),
                new ViewEditing(),
                new LayoutNotice(),
                new Hiding(),
                new Lighting(),
                new FindingMarks(),
                new ChartGrid());
    }
}
