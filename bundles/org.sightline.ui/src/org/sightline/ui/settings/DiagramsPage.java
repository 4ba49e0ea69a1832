/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.pdf.PdfPaper;
import org.sightline.ui.settings.Settings.DrawingAid;
import org.sightline.ui.settings.Settings.FirstSight;

/** The preferences for diagrams. */
public final class DiagramsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final MessageBundle TEXTS = MessageBundle.of(DiagramsPage.class);

    private static final List<String> SIGHTS = Arrays.stream(FirstSight.values()).map(Enum::name).toList();
    private static final List<String> PAPERS = Arrays.stream(PdfPaper.values()).map(Enum::name).toList();

    private final Settings settings = new Settings();
    private Combo chart;
    private Combo sight;
    private Combo paper;
    private final Map<DrawingAid, Button> aids = new EnumMap<>(DrawingAid.class);

    @Override
    public void init(IWorkbench workbench) {
        setDescription(TEXTS.get("diagramsPage_description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).extendedMargins(0, 0, 8, 0).applyTo(page);
        chart = choice(page, "chart", Settings.CHARTS, settings.chart());
        sight = choice(page, "sight", SIGHTS, settings.firstSight().name());
        paper = choice(page, "paper", PAPERS, settings.paper());
        for (DrawingAid each : DrawingAid.values()) {
            Button check = new Button(page, SWT.CHECK);
            check.setText(TEXTS.get("diagramsPage_aid_" + each));
            check.setSelection(settings.isOn(each));
            GridDataFactory.swtDefaults().span(2, 1).applyTo(check);
            aids.put(each, check);
        }
        return page;
    }

    private static Combo choice(Composite page, String key, List<String> values, String value) {
        new Label(page, SWT.NONE).setText(TEXTS.get("diagramsPage_" + key));
        Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        values.forEach(each -> combo.add(TEXTS.get("diagramsPage_" + key + "_" + each)));
        combo.select(Math.max(0, values.indexOf(value)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    @Override
    protected void performDefaults() {
        List.of(chart, sight, paper).forEach(each -> each.select(0));
        aids.forEach((aid, check) -> check.setSelection(aid == DrawingAid.NEIGHBOUR_SNAP));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        settings.chart(Settings.CHARTS.get(chart.getSelectionIndex()));
        settings.firstSight(FirstSight.values()[sight.getSelectionIndex()]);
        settings.paper(PAPERS.get(paper.getSelectionIndex()));
        aids.forEach((aid, check) -> settings.turn(aid, check.getSelection()));
        return true;
    }
}
