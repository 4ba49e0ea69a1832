/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.sightline.app.help.HelpView;
import org.sightline.app.problems.ProblemsView;
import org.sightline.app.tour.TourView;
import org.sightline.diagram.ui.vision.LineOfVisionView;
import org.sightline.ui.console.OclConsoleView;
import org.sightline.ui.customerview.CustomerViewPart;
import org.sightline.ui.findings.FindingsView;
import org.sightline.ui.history.HistoryView;
import org.sightline.ui.properties.PropertiesView;
import org.sightline.ui.search.FindView;

/** The model in the middle, beside it the properties of what is selected, the outline and the history, below it findings and the customer view. */
public final class ModellingPerspective implements IPerspectiveFactory {

    static final String ID = "org.sightline.app.modelling";

    private static final float EDITOR_WIDTH = 0.65f;
    private static final float TOUR_WIDTH = 0.3f;
    private static final float EDITOR_HEIGHT = 0.72f;
    private static final float PROPERTIES_HEIGHT = 0.66f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout beside = layout.createFolder("beside", IPageLayout.RIGHT, EDITOR_WIDTH, layout.getEditorArea());
        beside.addView(PropertiesView.ID);
        beside.addPlaceholder(HelpView.ID);
        IFolderLayout aside = layout.createFolder("aside", IPageLayout.BOTTOM, PROPERTIES_HEIGHT, "beside");
        aside.addView(IPageLayout.ID_OUTLINE);
        aside.addView(HistoryView.ID);
        layout.createPlaceholderFolder("tour", IPageLayout.LEFT, TOUR_WIDTH, layout.getEditorArea()).addPlaceholder(TourView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, EDITOR_HEIGHT, layout.getEditorArea());
        below.addView(FindingsView.ID);
        below.addView(CustomerViewPart.ID);
        below.addPlaceholder(OclConsoleView.ID);
        below.addPlaceholder(FindView.ID);
        below.addPlaceholder(ProblemsView.ID);
        below.addPlaceholder(LineOfVisionView.ID);
        for (String view : new String[] {PropertiesView.ID, FindingsView.ID, CustomerViewPart.ID, OclConsoleView.ID, FindView.ID,
            HistoryView.ID, IPageLayout.ID_OUTLINE, TourView.ID, HelpView.ID, ProblemsView.ID, LineOfVisionView.ID}) {
            layout.addShowViewShortcut(view);
        }
    }
}
