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
import org.sightline.ui.console.OclConsoleView;
import org.sightline.ui.customerview.CustomerViewPart;
import org.sightline.ui.findings.FindingsView;
import org.sightline.ui.properties.PropertiesView;

/** The model in the middle, the properties of what is selected beside it, findings and the customer view below. */
public final class ModellingPerspective implements IPerspectiveFactory {

    static final String ID = "org.sightline.app.modelling";

    private static final float EDITOR_WIDTH = 0.6f;
    private static final float EDITOR_HEIGHT = 0.62f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(PropertiesView.ID, IPageLayout.RIGHT, EDITOR_WIDTH, layout.getEditorArea());
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, EDITOR_HEIGHT, layout.getEditorArea());
        below.addView(FindingsView.ID);
        below.addView(CustomerViewPart.ID);
        below.addPlaceholder(OclConsoleView.ID);
        for (String view : new String[] {PropertiesView.ID, FindingsView.ID, CustomerViewPart.ID, OclConsoleView.ID}) {
            layout.addShowViewShortcut(view);
        }
    }
}
