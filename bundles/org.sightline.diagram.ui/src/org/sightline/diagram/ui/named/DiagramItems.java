/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.named;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramInput;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.menu.FrontDiagramItems;
import org.sightline.io.diagrams.Diagram;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.render.Charts;

/** Menu entries that open the other charts and the stored diagrams of what the diagram in front is about. */
public final class DiagramItems extends FrontDiagramItems {

    @Override
    protected List<IContributionItem> items(DiagramContext context) {
        List<IContributionItem> items = new ArrayList<>();
        DiagramOpener opener = new DiagramOpener(context.editor().getSite().getPage());
        EObject carrier = context.carrier();
        Charts charts = context.charts().charts();
        for (String chart : charts.diagrams()) {
            if (charts.canCarry(chart, carrier)) {
                items.add(item(charts.label(chart), () -> opener.open(context.document(), chart, (ModelElement) carrier)));
            }
        }
        List<Diagram> stored = context.document().diagrams().of(((ModelElement) carrier).getId());
        if (!stored.isEmpty()) {
            items.add(new Separator());
        }
        for (Diagram each : stored) {
            items.add(item(each.name(), () -> opener.open(DiagramInput.of(context.document().file(), each))));
        }
        return items;
    }

    private static IContributionItem item(String text, Runnable open) {
        return new ActionContributionItem(new Action(text.replace("&", "&&")) {
            @Override
            public void run() {
                open.run();
            }
        });
    }
}
