/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.variant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.variant.VariantModel.Purpose;
import org.sightline.ui.voice.SpokenName;

/** Of which process, what for, under which name, and what is taken over. */
final class VariantPage extends WizardPage {

    private static final MessageBundle TEXTS = MessageBundle.of(VariantPage.class);

    private final VariantModel model;
    private final Map<Purpose, Button> purposes = new EnumMap<>(Purpose.class);
    private Combo baseline;
    private Combo other;
    private Text name;
    private Button views;
    private Button scenarios;
    private Button measures;
    private Label diagrams;
    private boolean isShowing;

    VariantPage(VariantModel model) {
        super("variant", TEXTS.get("variantPage_title"), null);
        this.model = model;
        setDescription(TEXTS.get("variantPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 10).applyTo(page);
        label(page, "variantPage_baseline");
        baseline = combo(page, model.processes());
        baseline.select(model.processes().indexOf(model.baseline()));
        baseline.addListener(SWT.Selection, event -> changed(() -> model.choose(model.processes().get(baseline.getSelectionIndex()))));
        createPurposes(group(page, "variantPage_purpose", 2));
        label(page, "variantPage_name");
        name = new Text(page, SWT.SINGLE | SWT.BORDER);
        wide(name);
        name.addModifyListener(event -> named());
        createContents(group(page, "variantPage_contents", 1));
        setControl(page);
        show();
        name.setFocus();
        name.selectAll();
    }

    private static void label(Composite page, String key) {
        new Label(page, SWT.NONE).setText(TEXTS.get(key));
    }

    private static Group group(Composite page, String key, int columns) {
        Group group = new Group(page, SWT.NONE);
        group.setText(TEXTS.get(key));
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(10, 8).spacing(8, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        return group;
    }

    private static Combo combo(Composite parent, List<? extends NamedElement> elements) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        offer(combo, elements);
        wide(combo);
        return combo;
    }

    private static void offer(Combo combo, List<? extends NamedElement> elements) {
        combo.setItems(elements.stream().map(ElementLabels::text).toArray(String[]::new));
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
    }

    private void createPurposes(Group group) {
        for (Purpose each : Purpose.values()) {
            Button radio = new Button(group, SWT.RADIO);
            radio.setText(TEXTS.get("variantPage_purpose_" + each));
            GridDataFactory.swtDefaults().span(each == Purpose.ELSEWHERE ? 1 : 2, 1).applyTo(radio);
            radio.addListener(SWT.Selection, event -> {
                if (radio.getSelection()) {
                    changed(() -> model.choose(each));
                }
            });
            purposes.put(each, radio);
        }
        other = combo(group, model.others());
        SpokenName.give(other, () -> TEXTS.get("variantPage_other"));
        other.addListener(SWT.Selection, event -> changed(() -> model.choose(model.others().get(other.getSelectionIndex()))));
    }

    private void createContents(Group group) {
        views = check(group, model::takeViews);
        scenarios = check(group, model::takeScenarios);
        measures = check(group, model::takeMeasures);
        measures.setText(TEXTS.get("variantPage_measures"));
        diagrams = new Label(group, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(diagrams);
    }

    private Button check(Group group, Consumer<Boolean> taken) {
        Button check = new Button(group, SWT.CHECK);
        check.addListener(SWT.Selection, event -> changed(() -> taken.accept(check.getSelection())));
        return check;
    }

    private void changed(Runnable change) {
        change.run();
        show();
    }

    private void named() {
        if (!isShowing) {
            model.name(name.getText());
            check();
        }
    }

    private void show() {
        isShowing = true;
        List<Integer> counts = model.counts();
        purposes.forEach((purpose, radio) -> radio.setSelection(model.purpose() == purpose));
        purposes.get(Purpose.ELSEWHERE).setEnabled(!model.others().isEmpty());
        offer(other, model.others());
        if (model.others().isEmpty()) {
            other.add(TEXTS.get("variantPage_noOther"));
        }
        other.select(model.others().isEmpty() ? 0 : model.others().indexOf(model.other()));
        other.setEnabled(model.purpose() == Purpose.ELSEWHERE);
        if (!name.getText().equals(model.name())) {
            name.setText(model.name());
        }
        show(views, "variantPage_views", counts.get(0), model.takesViews());
        show(scenarios, "variantPage_scenarios", counts.get(1), model.takesScenarios());
        measures.setSelection(model.takesMeasures());
        diagrams.setText(TEXTS.get("variantPage_diagrams", counts.get(2)));
        isShowing = false;
        check();
    }

    private static void show(Button check, String key, int count, boolean isTaken) {
        check.setText(TEXTS.get(key, count));
        check.setEnabled(count > 0);
        check.setSelection(isTaken && count > 0);
    }

    private void check() {
        Optional<String> problem = model.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }
}
